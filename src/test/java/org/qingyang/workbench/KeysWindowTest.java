package org.qingyang.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.qingyang.workbench.command.Command;
import org.qingyang.workbench.settings.Settings;

/// All keys are listed and can be changed; a key that something else needs is refused.
class KeysWindowTest extends WindowTest {

    private void change(String command, KeyCode... key) {
        ListView<Command> list = lookup("#keys").queryListView();
        interact(() -> {
            list.requestFocus();
            list.getSelectionModel().select(list.getItems().stream().filter(c -> c.id().equals(command)).findFirst().orElseThrow());
        });
        keys(KeyCode.ENTER);
        keys(key);
    }

    private Node row(String command) {
        return lookup("#keys .list-cell").queryAllAs(ListCell.class).stream()
                .filter(cell -> cell.getItem() instanceof Command shown && shown.id().equals(command)).findFirst().orElseThrow();
    }

    private String told() {
        return lookup(".key-list .dialog-heading").queryAs(Label.class).getText();
    }

    private String kept(String command) {
        return Settings.beside(store).key(command).orElse("");
    }

    @Test
    void aCommandGetsAnotherKeyAndObeysIt() {
        openSamples();
        keys(KeyCode.F1);
        change("nextDoubt", KeyCode.F9);
        assertThat(kept("nextDoubt")).isEqualTo("F9");
        keys(KeyCode.ESCAPE);
        keys(KeyCode.F9);
        assertThat(lookup("#doubt-bar").query().isVisible()).isTrue();
    }

    @Test
    void aKeyThatAnotherCommandHasIsRefusedAlsoWhenAStandardKeyIsToComeBack() {
        openSamples();
        keys(KeyCode.F1);
        change("nextDoubt", KeyCode.CONTROL, KeyCode.Z);
        assertThat(told()).contains("撤销").contains("没有改动");
        assertThat(kept("nextDoubt")).isEmpty();
        change("nextDoubt", KeyCode.F9);
        change("undo", KeyCode.F8);
        assertThat(kept("undo")).isEqualTo("F8");
        interact(() -> row("nextDoubt").lookupAll(".small-button").stream().map(Button.class::cast)
                .filter(button -> button.getText().equals("复原")).forEach(Button::fire));
        assertThat(told()).contains("没有改动");
        assertThat(kept("nextDoubt")).isEqualTo("F9");
    }

    @Test
    void everyKeyStandsInTheReadme() throws Exception {
        openSamples();
        keys(KeyCode.F1);
        List<String> described = Pattern.compile("(?m)^\\| ([^|]*) \\|").matcher(Files.readString(Path.of("README.md"))).results()
                .flatMap(row -> Stream.of(row.group(1).split(", "))).flatMap(KeysWindowTest::each).toList();
        List<String> there = lookup("#keys").<Command>queryListView().getItems().stream().map(Command::key)
                .filter(Objects::nonNull).map(KeysWindowTest::printed).toList();
        assertThat(there).hasSizeGreaterThan(40);
        assertThat(described).containsAll(there);
    }

    /// As the README prints a key.
    private static String printed(String key) {
        return key.replace("Shortcut", "Ctrl").replace("Comma", ",").replace("Backspace", "⌫")
                .replaceAll("\\+Up$", "+↑").replaceAll("\\+Down$", "+↓").replace('+', ' ');
    }

    /// All keys of `Ctrl 1 … 5`.
    private static Stream<String> each(String keys) {
        var row = Pattern.compile("(.*)(\\d) … (\\d)").matcher(keys);
        return row.matches() ? IntStream.rangeClosed(Integer.parseInt(row.group(2)), Integer.parseInt(row.group(3)))
                .mapToObj(digit -> row.group(1) + digit) : Stream.of(keys);
    }

    @Test
    void keysThatWriteMoveAnswerOrCopyAreKept() {
        openSamples();
        keys(KeyCode.F1);
        for (KeyCode[] key : new KeyCode[][] {{KeyCode.A}, {KeyCode.ENTER}, {KeyCode.DIGIT1}, {KeyCode.DOWN}, {KeyCode.F2},
                {KeyCode.CONTROL, KeyCode.V}, {KeyCode.CONTROL, KeyCode.C}}) {
            change("nextDoubt", key);
            assertThat(told()).contains("没有改动");
            assertThat(kept("nextDoubt")).isEmpty();
        }
    }
}
