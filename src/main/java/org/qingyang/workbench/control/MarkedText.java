package org.qingyang.workbench.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Wrapped, read-only text with marked ranges behind it. One text node however many marks there are, so that long
/// paragraphs stay cheap. A range can be selected with the mouse; offsets count UTF-16 units of the text as set,
/// the indent not counted.
public final class MarkedText extends Region {

    private static final Set<String> UNDERLINED = Set.of("doubt", "repair", "note");
    private static final double TAIL_GAP = 4;

    private final Text text = new Text();
    /// Measures at widths other than the shown one, without disturbing what is shown.
    private final Text measure = new Text();
    private final Group marksBehind = new Group();
    private List<Mark> marks = List.of();
    private @Nullable Region tail;
    private int indent;
    private int pressedAt = -1;
    private @Nullable Mark selection;
    private Consumer<Mark> onSelect = mark -> { };
    private IntConsumer onClick = offset -> { };

    public MarkedText() {
        getStyleClass().add("marked-text");
        text.getStyleClass().add("marked-text-run");
        text.setTextOrigin(VPos.TOP);
        text.setManaged(false);
        text.fontProperty().addListener(changed -> requestLayout());
        text.lineSpacingProperty().addListener(changed -> requestLayout());
        marksBehind.setManaged(false);
        marksBehind.setMouseTransparent(true);
        getChildren().addAll(marksBehind, text);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    }

    /// Shows a text.
    ///
    /// @param indent how many ideographic spaces stand before it; they belong to no offset
    /// @param tail   a small node after the last character, or null
    public void show(String string, int indent, List<Mark> marks, @Nullable Region tail) {
        this.indent = indent;
        this.selection = null;
        this.tail = tail;
        text.setText("\u3000".repeat(indent) + string);
        getChildren().setAll(marksBehind, text);
        if (tail != null) {
            tail.setManaged(false);
            getChildren().add(tail);
        }
        setMarks(marks);
    }

    /// Changes the marks and leaves the text.
    public void setMarks(List<Mark> marks) {
        this.marks = List.copyOf(marks);
        requestLayout();
    }

    /// Called when a range was selected with the mouse.
    public void setOnSelect(Consumer<Mark> onSelect) {
        this.onSelect = onSelect;
    }

    /// Called with the offset of a plain click.
    public void setOnClick(IntConsumer onClick) {
        this.onClick = onClick;
    }

    private void pressed(MouseEvent event) {
        pressedAt = event.getButton() == MouseButton.PRIMARY ? offsetAt(event) : -1;
    }

    private void dragged(MouseEvent event) {
        if (pressedAt >= 0) {
            int here = offsetAt(event);
            selection = here == pressedAt ? null
                    : new Mark(Math.min(here, pressedAt), Math.max(here, pressedAt), "selection");
            requestLayout();
        }
    }

    private void released(MouseEvent event) {
        if (pressedAt < 0 || event.getClickCount() > 1) {
            return;
        }
        Mark selected = selection;
        if (selected != null) {
            onSelect.accept(selected);
        } else {
            onClick.accept(pressedAt);
        }
        pressedAt = -1;
    }

    private int offsetAt(MouseEvent event) {
        int index = text.hitTest(text.sceneToLocal(event.getSceneX(), event.getSceneY())).getInsertionIndex();
        return Math.clamp(index - indent, 0, text.getText().length() - indent);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double inner = width < 0 ? 0 : Math.max(1, width - insets.getLeft() - insets.getRight());
        measure.setText(text.getText());
        measure.setFont(text.getFont());
        measure.setLineSpacing(text.getLineSpacing());
        measure.setTextOrigin(VPos.TOP);
        measure.setWrappingWidth(inner);
        double height = measure.getLayoutBounds().getHeight() + text.getLineSpacing();
        Region small = tail;
        if (small != null && inner > 0 && endOf(measure).getX() + TAIL_GAP + small.prefWidth(-1) > inner) {
            height += lineHeight();
        }
        return insets.getTop() + height + insets.getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        measure.setText(text.getText());
        measure.setFont(text.getFont());
        measure.setWrappingWidth(0);
        return getInsets().getLeft() + measure.getLayoutBounds().getWidth() + getInsets().getRight();
    }

    private double lineHeight() {
        return text.getFont().getSize() * 1.45 + text.getLineSpacing();
    }

    private static MoveTo endOf(Text shown) {
        return shown.caretShape(shown.getText().length(), true)[0] instanceof MoveTo end ? end : new MoveTo();
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double width = Math.max(1, getWidth() - insets.getLeft() - insets.getRight());
        text.setWrappingWidth(width);
        text.relocate(insets.getLeft(), insets.getTop());
        // Not relocate: that would move the group by the bounds of the shapes in it.
        marksBehind.setLayoutX(insets.getLeft());
        marksBehind.setLayoutY(insets.getTop());
        placeTail(width);
        List<Node> shapes = new ArrayList<>();
        marks.forEach(mark -> draw(mark, shapes));
        if (selection != null) {
            draw(selection, shapes);
        }
        marksBehind.getChildren().setAll(shapes);
        // Without this the fresh shapes would be drawn once in the colours of no style.
        marksBehind.applyCss();
    }

    private void placeTail(double width) {
        Region small = tail;
        if (small == null) {
            return;
        }
        small.autosize();
        MoveTo end = endOf(text);
        boolean fits = end.getX() + TAIL_GAP + small.getWidth() <= width;
        double x = fits ? end.getX() + TAIL_GAP : 0;
        double y = fits ? end.getY() : end.getY() + lineHeight();
        small.relocate(getInsets().getLeft() + x, getInsets().getTop() + y + 1);
    }

    private void draw(Mark mark, List<Node> shapes) {
        int length = text.getText().length();
        int from = Math.clamp(mark.start() + indent, 0, length);
        int to = Math.clamp(mark.end() + indent, 0, length);
        if (mark.style().equals("join")) {
            shapes.add(shape("mark-join", joint(from)));
        } else if (from < to) {
            shapes.add(shape("mark-" + mark.style(), text.rangeShape(from, to)));
            if (UNDERLINED.contains(mark.style())) {
                shapes.add(shape("line-" + mark.style(), text.underlineShape(from, to)));
            }
        }
    }

    /// A small arc over the place where two halves were joined.
    private PathElement[] joint(int at) {
        if (!(text.caretShape(at, true)[0] instanceof MoveTo top)) {
            return new PathElement[0];
        }
        var arc = new QuadCurveTo(top.getX(), top.getY() - 4, top.getX() + 6, top.getY() + 3);
        return new PathElement[] {new MoveTo(top.getX() - 6, top.getY() + 3), arc};
    }

    private static Path shape(String style, PathElement[] elements) {
        var path = new Path(elements);
        path.getStyleClass().setAll("mark", style);
        path.setManaged(false);
        path.setStroke(null);
        return path;
    }
}
