package org.qingyang.workbench.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.qingyang.workbench.fx.Autosave;

/// The subheads of the story in hand, a field each. The fields are kept and show the next story's.
final class Subheads extends VBox {

    private final String name;
    private final Predicate<List<String>> save;
    private final BiConsumer<TextField, Integer> prepare;
    private final List<TextField> fields = new ArrayList<>();
    private final List<Autosave> saves = new ArrayList<>();
    private int shown;

    /// @param name    what the fields are called
    /// @param save    gets all subheads when one was typed, and tells whether they are saved
    /// @param prepare gets each new field and which it is, from 0
    Subheads(String name, Predicate<List<String>> save, BiConsumer<TextField, Integer> prepare) {
        super(8);
        this.name = name;
        this.save = save;
        this.prepare = prepare;
        reveal(0);
    }

    /// Shows subheads. While one of the same story is typed in, their number stays.
    ///
    /// @param other whether it is another story than before
    void show(List<String> texts, boolean other) {
        boolean typing = !other && fields.stream().anyMatch(TextField::isFocused);
        if (!typing || texts.size() == shown) {
            reveal(texts.size());
            IntStream.range(0, texts.size()).forEach(i -> saves.get(i).show(texts.get(i)));
        }
    }

    private void reveal(int count) {
        while (fields.size() < count) {
            add();
        }
        shown = count;
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).setVisible(i < count);
            fields.get(i).setManaged(i < count);
        }
        setVisible(count > 0);
        setManaged(count > 0);
    }

    private void add() {
        var field = new TextField();
        field.setId("subhead" + fields.size());
        field.setAccessibleText(name);
        var autosave = new Autosave(field, typed -> save.test(texts()));
        field.setOnAction(event -> autosave.flush());
        prepare.accept(field, fields.size());
        fields.add(field);
        saves.add(autosave);
        getChildren().add(field);
    }

    private List<String> texts() {
        return fields.subList(0, shown).stream().map(TextField::getText).toList();
    }

    /// Offers an empty field for one more and puts the keyboard into it.
    void offer() {
        reveal(shown + 1);
        saves.get(shown - 1).show("");
        fields.get(shown - 1).requestFocus();
    }

    /// The field of a subhead, if it is shown.
    Optional<TextField> field(int index) {
        return index < shown ? Optional.of(fields.get(index)) : Optional.empty();
    }

    /// Saves what is typed.
    ///
    /// @return whether nothing is left that could not be saved
    boolean flush() {
        return saves.subList(0, shown).stream().filter(one -> !one.flush()).count() == 0;
    }

    /// Gives up what could not be saved.
    void giveUp() {
        saves.forEach(Autosave::giveUp);
    }
}
