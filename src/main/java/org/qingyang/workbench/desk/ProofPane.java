package org.qingyang.workbench.desk;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Story;
import org.qingyang.text.Span;
import org.qingyang.workbench.command.Commands;
import org.qingyang.workbench.control.Chips;
import org.qingyang.workbench.fx.Ui;

/// The right pane: the story as it will be printed, and what stands behind it.
final class ProofPane extends BorderPane implements Typed {

    /// In a lower window the heading fields scroll with the text: beside them only a few lines of it would be left.
    private static final double LOW = 720;

    private final Ui ui;
    private final StatusLine status;
    private final DeskViewModel desk;
    private final StoryForm form;
    private final ParagraphList paragraphs;
    private final Evidence evidence;
    private final VBox upper;
    private final SplitPane split;

    ProofPane(Ui ui, DeskModels models, Sources sources, Commands commands) {
        this.ui = ui;
        DeskViewModel model = models.desk();
        this.form = new StoryForm(ui, model, sources.tags());
        this.paragraphs = new ParagraphList(ui, model);
        this.evidence = new Evidence(ui, models, sources);
        this.upper = new VBox();
        this.split = new SplitPane(upper, evidence);
        getStyleClass().addAll("pane", "proof-pane");
        VBox.setVgrow(paragraphs, Priority.ALWAYS);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.74);
        SplitPane.setResizableWithParent(evidence, false);
        this.status = new StatusLine(ui, models, () -> commands.keyName("reopen"));
        this.desk = model;
        setTop(header(commands));
        var none = new Label(ui.say("editing.noStories"));
        none.getStyleClass().add("quiet");
        none.setWrapText(true);
        none.visibleProperty().bind(split.visibleProperty().not());
        setCenter(new StackPane(none, split));
        model.storyProperty().addListener((o, old, now) -> show(now));
        model.pickedProperty().addListener((o, old, now) -> {
            if (form.mark(now)) {
                paragraphs.scrollToTop();
            }
            paragraphs.mark(now);
        });
        form.focusWithinProperty().addListener((o, old, within) -> {
            if (within) {
                paragraphs.scrollToTop();
            }
        });
        sceneProperty().flatMap(Scene::heightProperty).map(height -> height.doubleValue() < LOW).orElse(false)
                .subscribe(this::arrange);
        show(model.storyProperty().get());
        model.highlightProperty().addListener((o, old, now) -> paragraphs.mark(model.pickedProperty().get()));
    }

    private void arrange(boolean low) {
        upper.getChildren().clear();
        paragraphs.setHead(low ? form : null);
        if (low) {
            upper.getChildren().add(paragraphs);
        } else {
            upper.getChildren().addAll(form, paragraphs);
        }
    }

    private HBox header(Commands commands) {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var header = new HBox(8, new Label(ui.say("window.desk.proof")), status, spring,
                Chips.key(commands.printedKey("checked")), new Label(ui.say("window.desk.checkedNext")));
        header.getStyleClass().add("pane-header");
        return header;
    }

    private void show(@Nullable Story story) {
        split.setVisible(story != null);
        status.show(story);
        if (story == null) {
            paragraphs.clear();
            form.leavePage();
            evidence.leavePage();
            return;
        }
        form.show(story);
        form.mark(desk.pickedProperty().get());
        paragraphs.show(story);
        evidence.show(story);
    }

    /// Begins a note about what is selected or picked, or about the whole story.
    void writeNote() {
        List<Span> selected = paragraphs.selected();
        if (!selected.isEmpty()) {
            desk.point(selected);
        }
        evidence.notes().write();
    }

    /// Puts the keyboard on the paragraph that is picked, or on the first.
    void focusParagraphs() {
        paragraphs.focusPicked();
    }

    @Override
    public boolean save() {
        return form.flush() & paragraphs.flush();
    }

    @Override
    public void giveUp() {
        form.giveUp();
        paragraphs.giveUp();
    }

    StoryForm form() {
        return form;
    }

    ParagraphList paragraphs() {
        return paragraphs;
    }

    Evidence evidence() {
        return evidence;
    }
}
