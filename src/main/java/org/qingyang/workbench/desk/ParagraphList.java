package org.qingyang.workbench.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Passage;
import org.qingyang.model.Story;
import org.qingyang.text.Span;
import org.qingyang.workbench.control.Reveal;
import org.qingyang.workbench.fx.Ui;

/// The clean paragraphs of the story in hand. Views of paragraphs that did not change are kept.
final class ParagraphList extends ScrollPane {

    /// A longer story shows its rest on request: nobody reads thousands of paragraphs as one story.
    private static final int MOST = 300;
    private static final double ABOVE = 40;
    private static final double LINE = 30;
    /// A few lines of text stay in view in the smallest window, whatever stands above and below them.
    private static final double LEAST = 120;

    private final Ui ui;
    private final DeskViewModel model;
    private final VBox box = new VBox();
    /// What scrolls: the paragraphs, and what stands above them where there is no room for it outside.
    private final VBox whole = new VBox(box);
    private final Reveal reveal = new Reveal(this);
    private final List<ParagraphView> views = new ArrayList<>();
    private List<Passage> shown = List.of();
    private Consumer<List<Span>> reached = raw -> { };
    private int story;
    private int most = MOST;

    ParagraphList(Ui ui, DeskViewModel model) {
        this.ui = ui;
        this.model = model;
        setId("paragraphs");
        setFitToWidth(true);
        setMinHeight(LEAST);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("paragraph-list");
        box.getStyleClass().add("paragraphs");
        setContent(whole);
        // What stands above grows when more is known of the story, and pushes down what was in view.
        box.layoutYProperty().addListener(moved -> reveal.again());
        setFocusTraversable(false);
    }

    /// Takes what stands above the paragraphs into what scrolls.
    ///
    /// @param head null where it stands outside
    void setHead(@Nullable Node head) {
        if (head == null) {
            whole.getChildren().setAll(box);
        } else {
            whole.getChildren().setAll(head, box);
        }
    }

    /// Shows what stands above the paragraphs.
    void scrollToTop() {
        reveal.afterLayout(() -> scrollTo(0));
    }

    /// Shows nothing: another story comes, though it may have the same number.
    void clear() {
        story = 0;
        most = MOST;
        views.clear();
        box.getChildren().clear();
        shown = List.of();
        setVvalue(0);
    }

    void show(Story now) {
        if (story != now.id()) {
            turnTo(now.id());
        }
        int count = Math.min(now.paragraphs().size(), most);
        int same = commonEnd(now.paragraphs().subList(0, count));
        List<ParagraphView> kept = new ArrayList<>(views.subList(views.size() - same, views.size()));
        views.subList(Math.min(views.size(), count) - same, views.size()).clear();
        for (int i = 0; i < views.size(); i++) {
            views.get(i).show(now, i);
        }
        while (views.size() < count - same) {
            views.add(new ParagraphView(ui, model, this, now, views.size()));
        }
        for (ParagraphView view : kept) {
            view.show(now, views.size());
            views.add(view);
        }
        shown = now.paragraphs().subList(0, count);
        lay(count < now.paragraphs().size() ? List.of(more(now)) : List.of());
    }

    /// The views go on to show another story: fresh ones would have to be styled.
    private void turnTo(int other) {
        List.copyOf(views).forEach(ParagraphView::leave);
        giveUp();
        story = other;
        most = MOST;
        shown = List.of();
        scrollToTop();
    }

    private void lay(List<Button> below) {
        List<Node> wanted = new ArrayList<>(views);
        wanted.addAll(below);
        ObservableList<Node> there = box.getChildren();
        if (there.size() > wanted.size() && there.subList(0, wanted.size()).equals(wanted)) {
            there.subList(wanted.size(), there.size()).clear();
        } else if (there.size() < wanted.size() && wanted.subList(0, there.size()).equals(there)) {
            there.addAll(wanted.subList(there.size(), wanted.size()));
        } else if (!there.equals(wanted)) {
            there.setAll(wanted);
        }
    }

    /// How many paragraphs at the end are as before while the number changed.
    private int commonEnd(List<Passage> now) {
        if (now.size() == shown.size() || views.size() != shown.size()) {
            return 0;
        }
        int same = 0;
        while (same < Math.min(now.size(), shown.size())
                && now.get(now.size() - 1 - same).equals(shown.get(shown.size() - 1 - same))) {
            same++;
        }
        return same;
    }

    private Button more(Story now) {
        var more = new Button(ui.say("window.desk.moreParagraphs", now.paragraphs().size() - most));
        more.setOnAction(event -> {
            most += 10 * MOST;
            show(now);
        });
        return more;
    }

    /// Marks what is picked and brings the first of it into view.
    void mark(List<Span> picked) {
        List<ParagraphView> there = views.stream().filter(view -> view.mark(picked)).toList();
        if (!there.isEmpty()) {
            ParagraphView first = there.getFirst();
            reveal.afterLayout(() -> bringIntoView(first, first.lineTop(picked)));
        }
    }

    private void bringIntoView(ParagraphView view) {
        reveal.afterLayout(() -> bringIntoView(view, 0));
    }

    /// A paragraph that is not in view as a whole is shown from a little above the line that matters.
    private boolean bringIntoView(ParagraphView view, double line) {
        Bounds place = box.localToParent(view.getBoundsInParent());
        double seen = getViewportBounds().getHeight();
        double height = whole.getHeight() - seen;
        double top = getVvalue() * height;
        if (height <= 0 || place.getMinY() >= top && place.getMaxY() <= top + seen) {
            return false;
        }
        double start = place.getHeight() + ABOVE < seen ? place.getMinY() : place.getMinY() + line;
        return scrollTo(Math.clamp((start - ABOVE) / height, 0, 1));
    }

    private boolean scrollTo(double value) {
        boolean moves = value != getVvalue();
        setVvalue(value);
        return moves;
    }

    /// Starts editing a paragraph.
    void edit(int index, int caret) {
        if (index >= 0 && index < views.size()) {
            views.get(index).edit(caret);
        }
    }

    /// Starts editing a paragraph with a place of its text selected.
    void edit(int index, Span clean) {
        if (index >= 0 && index < views.size()) {
            views.get(index).edit(clean.start(), clean.end());
        }
    }

    /// Puts the keyboard on the paragraph that is picked, or on the first.
    void focusPicked() {
        List<Span> picked = model.pickedProperty().get();
        views.stream().filter(view -> view.holds(picked)).findFirst()
                .ifPresentOrElse(ParagraphView::requestFocus, () -> focus(0));
    }

    /// Starts editing the paragraph that a raw place is in, with the place selected.
    void edit(Span raw) {
        views.stream().filter(view -> view.edit(raw)).findFirst();
    }

    /// Saves what is being typed.
    ///
    /// @return whether nothing is left that could not be saved
    boolean flush() {
        return List.copyOf(views).stream().filter(view -> !view.flush()).count() == 0;
    }

    /// Gives up what could not be saved, and ends the editing of it.
    void giveUp() {
        List.copyOf(views).forEach(view -> {
            view.giveUp();
            view.leave();
        });
    }

    /// Puts the keyboard on a paragraph; nothing happens beyond the ends.
    void focus(int index) {
        if (index >= 0 && index < views.size()) {
            views.get(index).requestFocus();
            reached.accept(shown.get(index).raw());
            model.pick(shown.get(index).raw());
            bringIntoView(views.get(index));
        }
    }

    /// Who is to know of each paragraph that the keyboard is put on, by its raw spans.
    void setOnReached(Consumer<List<Span>> reached) {
        this.reached = reached;
    }

    /// Keeps the caret of a paragraph that is edited in view.
    void follow(TextArea editor) {
        reveal.afterLayout(() -> {
            if (editor.getInputMethodRequests() == null || editor.getScene() == null) {
                return false;
            }
            double below = whole.screenToLocal(editor.getInputMethodRequests().getTextLocation(0)).getY();
            double seen = getViewportBounds().getHeight();
            double height = whole.getHeight() - seen;
            double top = getVvalue() * height;
            boolean isSeen = height <= 0 || below - LINE >= top && below + LINE <= top + seen;
            return !isSeen && scrollTo(Math.clamp((below - seen / 2) / height, 0, 1));
        });
    }

    /// The raw places of the text that is selected in a paragraph that is being edited.
    List<Span> selected() {
        return views.stream().map(ParagraphView::selected).filter(raw -> !raw.isEmpty()).findFirst().orElse(List.of());
    }
}
