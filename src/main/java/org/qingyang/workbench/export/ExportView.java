package org.qingyang.workbench.export;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Message;
import org.qingyang.workbench.control.KeyButton;
import org.qingyang.workbench.fx.Ui;

/// The export dialog: format, which stories, where to, and what will be written.
public final class ExportView extends BorderPane {

    private final Ui ui;
    private final ExportViewModel model;
    private final Label notice = new Label();
    private final Button write = new Button();
    private final Label left = new Label();
    private final KeyButton go;
    private final ListView<ExportViewModel.Choice> list;
    private final Consumer<ExportViewModel.Choice> open;

    /// @param done called when the dialog is to close
    /// @param open shows a story on the desk, at its first doubt; the dialog is closed before
    public ExportView(Ui ui, ExportViewModel model, Runnable done, Consumer<ExportViewModel.Choice> open) {
        this.ui = ui;
        this.model = model;
        this.list = new ListView<>(model.stories());
        this.open = choice -> {
            done.run();
            open.accept(choice);
        };
        this.go = new KeyButton(ui.say("window.export.go"), "F8", this::goOn);
        getStyleClass().add("export");
        var preview = new TextArea();
        preview.setId("preview");
        preview.setEditable(false);
        preview.setWrapText(true);
        preview.setAccessibleText(ui.say("window.export.preview"));
        preview.textProperty().bind(model.previewProperty());
        preview.getStyleClass().add("preview");
        setLeft(new VBox(16, formats(), stories()));
        setCenter(new VBox(6, heading("window.export.preview"), grown(preview)));
        setBottom(new VBox(10, left(), target(), notice, buttons(done)));
        notice.setWrapText(true);
        notice.getStyleClass().add("notice");
        model.noticeProperty().addListener((o, old, now) -> tell(now));
        tell(null);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F8) {
                goOn();
                event.consume();
            }
        });
    }

    /// What is left to do, beside the way there; nothing is refused for it.
    private HBox left() {
        left.setId("export-left");
        left.setWrapText(true);
        left.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMaxWidth(Double.MAX_VALUE);
        go.setId("export-go");
        var line = new HBox(10, left, go);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("notice");
        model.leftProperty().subscribe(said -> {
            left.setText(said.stream().map(ui.words()::say).collect(Collectors.joining("\n")));
            seen(line, !said.isEmpty());
            seen(go, model.unfinished().isPresent());
        });
        return line;
    }

    private static void seen(Node part, boolean seen) {
        part.setVisible(seen);
        part.setManaged(seen);
    }

    private void goOn() {
        model.unfinished().ifPresent(open);
    }

    private void openChosen() {
        ExportViewModel.Choice chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            open.accept(chosen);
        }
    }

    private static Region grown(Region region) {
        VBox.setVgrow(region, Priority.ALWAYS);
        return region;
    }

    private Label heading(String key) {
        var label = new Label(ui.say(key));
        label.getStyleClass().add("dialog-heading");
        return label;
    }

    private VBox formats() {
        var group = new ToggleGroup();
        var box = new VBox(8, heading("window.export.format"));
        for (String id : model.formats()) {
            var button = new RadioButton(ui.say("window.export.format." + id));
            button.setId("format-" + id);
            button.setToggleGroup(group);
            button.setSelected(id.equals(model.formatProperty().get()));
            // Not the action: the arrow keys choose without one.
            button.selectedProperty().addListener((o, old, chosen) -> {
                if (chosen) {
                    model.choose(id);
                }
            });
            box.getChildren().add(button);
        }
        return box;
    }

    private VBox stories() {
        list.setId("export-stories");
        list.setTooltip(new Tooltip(ui.say("window.export.openHint")));
        list.setAccessibleHelp(ui.say("window.export.openHint"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openChosen();
                event.consume();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                openChosen();
            }
        });
        list.setAccessibleText(ui.say("window.export.stories"));
        list.setCellFactory(view -> cell());
        list.setPrefWidth(330);
        var checkedOnly = new CheckBox(ui.say("window.export.checkedOnly"));
        checkedOnly.setOnAction(event -> model.chooseChecked(checkedOnly.isSelected()));
        var withNotes = new CheckBox(ui.say("notes.export"));
        withNotes.setId("with-notes");
        withNotes.setDisable(!model.hasNotes());
        withNotes.selectedProperty().bindBidirectional(model.withNotesProperty());
        var box = new VBox(8, heading("window.export.stories"), grown(list), checkedOnly, withNotes);
        VBox.setVgrow(box, Priority.ALWAYS);
        return box;
    }

    private CheckBoxListCell<ExportViewModel.Choice> cell() {
        var cell = new CheckBoxListCell<>(ExportViewModel.Choice::chosenProperty, new StringConverter<>() {
            @Override
            public String toString(ExportViewModel.@Nullable Choice choice) {
                return choice == null ? "" : ui.say("window.status." + choice.status()) + doubts(choice) + "　" + choice.title();
            }

            @Override
            public ExportViewModel.@Nullable Choice fromString(String text) {
                return null;
            }
        });
        // Without a width of its own the cell shortens long headlines instead of scrolling sideways.
        cell.setPrefWidth(0);
        cell.graphicProperty().addListener((o, old, now) -> {
            if (now instanceof CheckBox box) {
                box.accessibleTextProperty().bind(cell.textProperty());
            }
        });
        return cell;
    }

    private String doubts(ExportViewModel.Choice choice) {
        return choice.doubts() == 0 ? "" : " • " + ui.say("window.desk.doubts", choice.doubts());
    }

    private HBox target() {
        var field = new TextField();
        field.setId("target");
        field.setAccessibleText(ui.say("window.export.target"));
        field.textProperty().bindBidirectional(model.targetProperty());
        HBox.setHgrow(field, Priority.ALWAYS);
        var choose = new Button(ui.say("window.export.choose"));
        Consumer<Path> take = path -> model.targetProperty().set(path.toString());
        choose.setOnAction(event ->
                ui.dialogs().chooseTarget(model.proposedName(), model.extension()).ifPresent(take));
        return new HBox(8, heading("window.export.target"), field, choose);
    }

    private HBox buttons(Runnable done) {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        write.setId("write");
        write.setText(ui.say("window.export.write"));
        write.getStyleClass().add("accent");
        write.setDefaultButton(true);
        write.disableProperty().bind(Bindings.not(model.readyProperty()));
        write.setOnAction(event -> {
            if (model.write(this::mayReplace)) {
                done.run();
            }
        });
        var cancel = new Button(ui.say("window.dialog.cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> done.run());
        return new HBox(8, spring, cancel, write);
    }

    private boolean mayReplace(Path target) {
        return ui.dialogs().ask(Message.of("window.export.exists"),
                Message.of("window.export.existsText", target.getFileName()), Message.of("window.export.replace"));
    }

    private void tell(@Nullable Message message) {
        seen(notice, message != null);
        notice.setText(message == null ? "" : ui.words().say(message));
    }

}
