package org.qingyang.workbench.desk;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Story;
import org.qingyang.workbench.control.Chips;
import org.qingyang.workbench.fx.Ui;

/// The right pane: the story as it will be printed, and what stands behind it.
final class ProofPane extends BorderPane {

    private final Ui ui;
    private final Label status = new Label();
    private final Circle dot = new Circle(5);
    private final StoryForm form;
    private final ParagraphList paragraphs;
    private final Evidence evidence;
    private final VBox upper;
    private final SplitPane split;

    ProofPane(Ui ui, DeskViewModel model, Sources sources) {
        this.ui = ui;
        this.form = new StoryForm(ui, model, sources.tags());
        this.paragraphs = new ParagraphList(ui, model);
        this.evidence = new Evidence(ui, model, sources);
        this.upper = new VBox(form, paragraphs);
        this.split = new SplitPane(upper, evidence);
        getStyleClass().addAll("pane", "proof-pane");
        VBox.setVgrow(paragraphs, Priority.ALWAYS);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.74);
        SplitPane.setResizableWithParent(evidence, false);
        setTop(header());
        setCenter(split);
        model.storyProperty().addListener((o, old, now) -> show(now));
        model.pickedProperty().addListener((o, old, now) -> paragraphs.mark(now));
    }

    private HBox header() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        dot.getStyleClass().add("status-dot");
        var header = new HBox(8, new Label(ui.say("window.desk.proof")), status, dot, spring,
                Chips.key("Ctrl Enter"), new Label(ui.say("window.desk.checkedNext")));
        header.getStyleClass().add("pane-header");
        return header;
    }

    private void show(@Nullable Story story) {
        split.setVisible(story != null);
        if (story == null) {
            status.setText("");
            return;
        }
        status.setText(ui.say("window.status." + story.status()));
        dot.getStyleClass().setAll("status-dot", "status-" + story.status());
        form.show(story);
        paragraphs.show(story);
        evidence.show(story);
    }

    /// Saves what is being typed.
    void flush() {
        form.flush();
        paragraphs.flush();
    }

    StoryForm form() {
        return form;
    }

    ParagraphList paragraphs() {
        return paragraphs;
    }
}
