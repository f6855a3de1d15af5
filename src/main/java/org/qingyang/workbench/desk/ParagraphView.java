package org.qingyang.workbench.desk;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.qingyang.desk.Decision;
import org.qingyang.model.Passage;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.text.Span;
import org.qingyang.workbench.control.Growing;
import org.qingyang.workbench.control.Mark;
import org.qingyang.workbench.control.MarkedText;
import org.qingyang.workbench.fx.Autosave;
import org.qingyang.workbench.fx.Ui;

/// One clean paragraph: typeset with its marks, or, while it is edited, a plain text control, so that input methods
/// and screen readers work. Enter splits, Backspace at the beginning joins, Escape ends the editing.
final class ParagraphView extends StackPane {

    private static final int INDENT = 2;

    private final Ui ui;
    private final DeskViewModel model;
    private final ParagraphList list;
    private final MarkedText text = new MarkedText();
    private Story story;
    private Passage passage;
    private int index;
    private @Nullable TextArea area;
    private @Nullable Autosave autosave;

    ParagraphView(Ui ui, DeskViewModel model, ParagraphList list, Story story, int index) {
        this.ui = ui;
        this.model = model;
        this.list = list;
        this.story = story;
        this.index = index;
        this.passage = story.paragraphs().get(index);
        getStyleClass().add("paragraph");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        text.setPrefWidth(0);
        getChildren().add(text);
        text.setOnClick(offset -> {
            requestFocus();
            pick(Clause.around(passage.string(), offset).span());
        });
        text.setOnSelect(mark -> pick(new Span(mark.start(), mark.end())));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2 && area == null) {
                edit(0);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyOnText);
        focusVisibleProperty().addListener((o, old, reached) -> pickWhole(reached));
        show(story, index);
    }

    /// Shows the paragraph as it stands now. A text that is being typed is left alone.
    void show(Story now, int at) {
        story = now;
        index = at;
        passage = now.paragraphs().get(at);
        setAccessibleText(passage.string());
        if (autosave != null) {
            autosave.show(passage.string());
        } else {
            text.show(passage.string(), INDENT, marks(model.pickedProperty().get()), null);
        }
    }

    /// Marks what is picked, and says whether anything of it is here.
    boolean mark(List<Span> picked) {
        text.setMarks(marks(picked));
        return holds(picked);
    }

    boolean holds(List<Span> picked) {
        return picked.stream().anyMatch(raw -> !passage.text().cleanOf(raw).isEmpty());
    }

    /// How far below the upper edge the line is in which the first of what is picked stands.
    double lineTop(List<Span> picked) {
        return picked.stream().flatMap(raw -> passage.text().cleanOf(raw).stream()).mapToInt(Span::start).min()
                .stream().mapToDouble(text::lineTop).findFirst().orElse(0);
    }

    private List<Mark> marks(List<Span> picked) {
        return Stream.concat(CleanMarks.of(story, passage, picked).stream(),
                model.highlightProperty().get().marks(passage.string()).stream()).toList();
    }

    private void pick(Span clean) {
        List<Span> raw = passage.text().rawOf(clean);
        if (!raw.isEmpty()) {
            model.pick(raw);
        }
    }

    /// A paragraph that was reached by key is picked, unless something in it is already.
    private void pickWhole(boolean reached) {
        if (reached && area == null && !holds(model.pickedProperty().get())) {
            model.pick(passage.raw());
        }
    }

    private void keyOnText(KeyEvent event) {
        if (area != null || event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        switch (event.getCode()) {
            case F2, ENTER -> edit(0);
            case UP -> list.focus(index - 1);
            case DOWN -> list.focus(index + 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// The raw places of the text that is selected while it is edited; none if nothing is.
    List<Span> selected() {
        TextArea editor = area;
        if (editor == null || editor.getSelection().getLength() == 0) {
            return List.of();
        }
        return !flush() ? List.of()
                : passage.text().rawOf(new Span(editor.getSelection().getStart(), editor.getSelection().getEnd()));
    }

    /// Turns the paragraph into a text control with the caret at `caret`.
    void edit(int caret) {
        if (area != null || story.status() == Status.SIGNED) {
            return;
        }
        var editor = new TextArea(passage.string());
        editor.setWrapText(true);
        editor.setAccessibleText(ui.say("window.desk.paragraph", index + 1));
        editor.getStyleClass().add("paragraph-editor");
        editor.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInEditor);
        autosave = new Autosave(editor, this::save);
        area = editor;
        getChildren().setAll(editor);
        Growing.grow(editor);
        editor.requestFocus();
        editor.positionCaret(Math.min(caret, editor.getLength()));
        editor.caretPositionProperty().addListener(moved -> list.follow(editor));
        list.follow(editor);
        editor.focusedProperty().addListener((o, old, focused) -> {
            if (!focused) {
                leave();
            }
        });
    }

    /// Starts editing with a raw place selected.
    ///
    /// @return whether the place is in this paragraph
    boolean edit(Span raw) {
        List<Span> clean = passage.text().cleanOf(raw);
        if (clean.isEmpty()) {
            return false;
        }
        edit(clean.getFirst().start(), clean.getLast().end());
        return true;
    }

    /// Starts editing with a part of the text selected.
    void edit(int from, int to) {
        edit(from);
        if (area != null) {
            area.selectRange(from, to);
        }
    }

    private boolean save(String typed) {
        return model.decide(new Decision.EditParagraph(story.id(), index, typed.replace("\n", "").replace("\r", "")));
    }

    /// Saves what is typed.
    ///
    /// @return whether nothing is left that could not be saved
    boolean flush() {
        return autosave == null || autosave.flush();
    }

    /// Saves what is typed and ends the editing; what cannot be saved stays to be edited.
    ///
    /// @return whether the editing has ended
    boolean leave() {
        boolean ends = flush();
        if (ends && area != null) {
            area = null;
            autosave = null;
            getChildren().setAll(text);
            if (index < story.paragraphs().size()) {
                show(story, index);
            }
        }
        return ends;
    }

    /// Gives up what could not be saved.
    void giveUp() {
        if (autosave != null) {
            autosave.giveUp();
        }
    }

    private void keyInEditor(KeyEvent event) {
        TextArea editor = area;
        if (editor == null || autosave == null || autosave.isComposing()) {
            return;
        }
        int caret = editor.getCaretPosition();
        switch (event.getCode()) {
            case ESCAPE -> {
                event.consume();
                requestFocus();
            }
            case ENTER -> {
                if (!event.isShortcutDown()) {
                    event.consume();
                    splitAt(caret);
                }
            }
            case BACK_SPACE -> {
                if (caret == 0 && editor.getSelection().getLength() == 0 && index > 0) {
                    event.consume();
                    join(index - 1);
                }
            }
            case DELETE -> {
                boolean atEnd = caret == editor.getLength() && editor.getSelection().getLength() == 0;
                if (atEnd && index + 1 < story.paragraphs().size()) {
                    event.consume();
                    join(index);
                }
            }
            default -> { }
        }
    }

    private void splitAt(int caret) {
        int id = story.id();
        int at = index;
        if (!leave()) {
            return;
        }
        if (caret > 0 && caret < passage.text().length()) {
            model.decide(new Decision.SplitParagraph(id, at, caret));
            list.edit(at + 1, 0);
        } else {
            requestFocus();
        }
    }

    private void join(int above) {
        int id = story.id();
        if (!flush()) {
            return;
        }
        int caret = story.paragraphs().get(above).text().length();
        leave();
        model.decide(new Decision.JoinParagraphs(id, above));
        list.edit(above, caret);
    }
}
