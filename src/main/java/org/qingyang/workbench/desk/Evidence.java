package org.qingyang.workbench.desk;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.qingyang.desk.Decision;
import org.qingyang.model.Doubt;
import org.qingyang.model.Repair;
import org.qingyang.model.Story;
import org.qingyang.workbench.control.FunctionCell;
import org.qingyang.workbench.fx.Ui;

/// What stands behind the clean text: facts, repairs and doubts, each with its reason and confidence.
final class Evidence extends TabPane {

    /// A narrower pane leaves out what a rule is sure of, which the pointer brings up, so that the rest can be read.
    private static final double NARROW = 440;
    private static final PseudoClass NARROW_PANE = PseudoClass.getPseudoClass("narrow");

    private final Ui ui;
    private final DeskViewModel model;
    private final ListView<Repair> repairs = new ListView<>();
    private final ListView<Doubt> doubts = new ListView<>();
    private final Tab repairTab = new Tab("", repairs);
    private final Tab doubtTab = new Tab("", doubts);
    private final FactTabs facts;
    private final NotesTab notes;

    Evidence(Ui ui, DeskModels models, Sources sources) {
        this.ui = ui;
        this.model = models.desk();
        getStyleClass().add("evidence");
        widthProperty().subscribe(width -> pseudoClassStateChanged(NARROW_PANE, width.doubleValue() < NARROW));
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        this.facts = new FactTabs(ui, model, sources);
        getTabs().addAll(facts.tabs());
        this.notes = new NotesTab(ui, model);
        getTabs().addAll(repairTab, doubtTab, notes);
        setAccessibleText(ui.say("window.desk.evidence"));
        repairs.setId("repairs");
        doubts.setId("doubts");
        repairs.accessibleTextProperty().bind(repairTab.textProperty());
        doubts.accessibleTextProperty().bind(doubtTab.textProperty());
        repairs.setCellFactory(list -> new FunctionCell<>(this::repairRow));
        doubts.setCellFactory(list -> new FunctionCell<>(this::doubtRow));
        repairs.getSelectionModel().selectedItemProperty().addListener((o, old, now) -> {
            if (now != null && repairs.isFocused()) {
                model.pick(List.of(now.raw()));
            }
        });
        doubts.getSelectionModel().selectedItemProperty().addListener((o, old, now) -> {
            if (now != null && doubts.isFocused()) {
                models.queue().ask(now);
            }
        });
    }

    /// Puts the keyboard into the list of the tab that is shown.
    void focusList() {
        Node content = getSelectionModel().getSelectedItem().getContent();
        Node list = content instanceof ListView ? content : content.lookup(".list-view");
        if (list != null) {
            list.requestFocus();
        }
    }

    NotesTab notes() {
        return notes;
    }

    /// Another page comes: its story may have the same number.
    void leavePage() {
        facts.leavePage();
    }

    void show(Story story) {
        facts.show(story);
        notes.show(story);
        set(repairs, story.repairs());
        set(doubts, story.doubts());
        repairTab.setText(ui.say("window.desk.repairs", story.repairs().size()));
        doubtTab.setText(ui.say("window.desk.doubtTab", story.openDoubts().size()));
    }

    private static <T> void set(ListView<T> list, List<T> items) {
        if (!list.getItems().equals(items)) {
            list.getItems().setAll(items);
        }
    }

    private Node repairRow(Repair repair) {
        boolean in = repair.state().isInText();
        var button = new Button(ui.say(in ? "window.desk.reject" : "window.desk.accept"));
        button.getStyleClass().add("small-button");
        button.setOnAction(event -> {
            Story story = model.storyProperty().get();
            if (story != null) {
                model.decide(new Decision.SettleRepair(story.id(), repair.id(), !in));
            }
        });
        return row(ui.say("window.repair." + repair.kind()), ui.words().say(repair.reason()),
                ui.say("window.repairState." + repair.state()) + "  " + "%.2f".formatted(repair.confidence()), button);
    }

    private Node doubtRow(Doubt doubt) {
        return row(ui.say(doubt.isOpen() ? "window.desk.open" : "window.desk.settled"),
                ui.words().say(doubt.reason()), "%.2f".formatted(doubt.confidence()), null);
    }

    private static Node row(String kind, String reason, String sure, @Nullable Button button) {
        var what = new Label(kind);
        what.getStyleClass().add("evidence-kind");
        var why = new Label(reason);
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        why.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(why, Priority.ALWAYS);
        var how = new Label(sure);
        how.getStyleClass().add("quiet");
        how.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(10, what, why, how);
        if (button != null) {
            button.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(button);
        }
        return row;
    }
}
