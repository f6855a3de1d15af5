package org.qingyang.workbench.fx;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.qingyang.model.Message;
import org.qingyang.wording.Messages;

/// Dialogs over the program's window, or over the dialog that stands before it.
public final class FxDialogs implements Dialogs {

    private final Window window;
    private final Messages words;

    public FxDialogs(Window window, Messages words) {
        this.window = window;
        this.words = words;
    }

    /// The window that is to have the keyboard again: the one at the front. A window behind a dialog takes no keys.
    private Window owner() {
        return front(window);
    }

    static Window front(Window window) {
        return Window.getWindows().stream()
                .filter(other -> other instanceof Stage stage && stage.isShowing() && window.equals(stage.getOwner()))
                .reduce((_, later) -> later).map(FxDialogs::front).orElse(window);
    }

    @Override
    public void tell(Message title, Message text) {
        alert(Alert.AlertType.INFORMATION, title, text,
                new ButtonType(words.say("window.dialog.ok"), ButtonBar.ButtonData.OK_DONE)).showAndWait();
    }

    @Override
    public void tell(Message title, Message text, String details, Runnable whenRead) {
        var copy = new ButtonType(words.say("window.dialog.copy"), ButtonBar.ButtonData.LEFT);
        var alert = alert(Alert.AlertType.ERROR, title, text, copy,
                new ButtonType(words.say("window.dialog.ok"), ButtonBar.ButtonData.OK_DONE));
        alert.getDialogPane().lookupButton(copy).addEventFilter(ActionEvent.ACTION, event -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, details));
            event.consume();
        });
        alert.setOnHidden(event -> whenRead.run());
        alert.show();
    }

    @Override
    public boolean ask(Message title, Message text, Message action) {
        var yes = new ButtonType(words.say(action), ButtonBar.ButtonData.OK_DONE);
        var no = new ButtonType(words.say("window.dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        return alert(Alert.AlertType.CONFIRMATION, title, text, yes, no).showAndWait().filter(yes::equals).isPresent();
    }

    private Alert alert(Alert.AlertType type, Message title, Message text, ButtonType... buttons) {
        var alert = new Alert(type, words.say(text), buttons);
        alert.initOwner(owner());
        alert.setTitle(words.say("window.title"));
        alert.setHeaderText(words.say(title));
        return alert;
    }

    @Override
    public List<Path> chooseFiles() {
        var chooser = new FileChooser();
        chooser.setTitle(words.say("window.library.import"));
        chooser.getExtensionFilters().addAll(
                new FileChooser.ExtensionFilter(words.say("window.library.texts"), "*.txt", "*.md", "*.text", "*.markdown"),
                new FileChooser.ExtensionFilter(words.say("window.library.allFiles"), "*"));
        List<File> files = chooser.showOpenMultipleDialog(owner());
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> chooseFile(Message title, String... extensions) {
        var chooser = new FileChooser();
        chooser.setTitle(words.say(title));
        String[] patterns = Stream.of(extensions).map(extension -> "*." + extension).toArray(String[]::new);
        chooser.getExtensionFilters().addAll(new FileChooser.ExtensionFilter(String.join(" ", patterns), patterns),
                new FileChooser.ExtensionFilter(words.say("window.library.allFiles"), "*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner())).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseFolder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(words.say("window.command.importFolder"));
        return Optional.ofNullable(chooser.showDialog(owner())).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseTarget(String proposedName, String extension) {
        var chooser = new FileChooser();
        chooser.setInitialFileName(proposedName);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(extension, "*." + extension));
        return Optional.ofNullable(chooser.showSaveDialog(owner())).map(File::toPath);
    }
}
