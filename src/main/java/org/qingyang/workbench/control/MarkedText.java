package org.qingyang.workbench.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// Wrapped, read-only text with marked ranges behind it. One text node however many marks there are, so that long
/// paragraphs stay cheap. A range can be selected with the mouse; offsets count UTF-16 units of the text as set,
/// the indent not counted.
public final class MarkedText extends Region {

    private static final String[] UNDERLINED = {"doubt", "repair", "current"};

    private final Text text = new Text();
    private final TextFlow flow = new TextFlow(text);
    private final Group marksBehind = new Group();
    private List<Mark> marks = List.of();
    private int indent;
    private int pressedAt = -1;
    private double drawnWidth = -1;
    private @Nullable Mark selection;
    private Consumer<Mark> onSelect = mark -> { };
    private IntConsumer onClick = offset -> { };

    public MarkedText() {
        getStyleClass().add("marked-text");
        text.getStyleClass().add("marked-text-run");
        flow.getStyleClass().add("marked-text-flow");
        marksBehind.setManaged(false);
        marksBehind.setMouseTransparent(true);
        getChildren().addAll(marksBehind, flow);
        setFocusTraversable(false);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    }

    /// Shows a text.
    ///
    /// @param indent how many ideographic spaces stand before it; they belong to no offset
    /// @param tail   a small node after the last character, or null
    public void show(String string, int indent, List<Mark> marks, @Nullable Node tail) {
        this.indent = indent;
        this.selection = null;
        text.setText("\u3000".repeat(indent) + string);
        flow.getChildren().setAll(text);
        if (tail != null) {
            flow.getChildren().add(tail);
        }
        setMarks(marks);
    }

    /// Changes the marks and leaves the text.
    public void setMarks(List<Mark> marks) {
        this.marks = List.copyOf(marks);
        redraw();
    }

    /// The shapes of ranges are right only after the flow has been laid out, so both are asked for together.
    private void redraw() {
        drawnWidth = -1;
        flow.requestLayout();
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

    /// The selected range, or null.
    public @Nullable Mark selection() {
        return selection;
    }

    private void pressed(MouseEvent event) {
        pressedAt = event.getButton() == MouseButton.PRIMARY ? offsetAt(event) : -1;
    }

    private void dragged(MouseEvent event) {
        if (pressedAt >= 0) {
            int here = offsetAt(event);
            selection = here == pressedAt ? null
                    : new Mark(Math.min(here, pressedAt), Math.max(here, pressedAt), "selection");
            redraw();
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
        int index = flow.getHitInfo(flow.sceneToLocal(event.getSceneX(), event.getSceneY())).getInsertionIndex();
        return Math.clamp(index - indent, 0, text.getText().length() - indent);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double inner = width < 0 ? -1 : width - insets.getLeft() - insets.getRight();
        return insets.getTop() + flow.prefHeight(inner) + insets.getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return getInsets().getLeft() + flow.prefWidth(-1) + getInsets().getRight();
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        flow.resizeRelocate(insets.getLeft(), insets.getTop(),
                getWidth() - insets.getLeft() - insets.getRight(), getHeight() - insets.getTop() - insets.getBottom());
        flow.layout();
        marksBehind.relocate(insets.getLeft(), insets.getTop());
        if (drawnWidth != getWidth()) {
            drawnWidth = getWidth();
            drawMarks();
        }
    }

    private void drawMarks() {
        List<Node> shapes = new ArrayList<>();
        marks.forEach(mark -> draw(mark, shapes));
        if (selection != null) {
            draw(selection, shapes);
        }
        marksBehind.getChildren().setAll(shapes);
    }

    private void draw(Mark mark, List<Node> shapes) {
        int from = mark.start() + indent;
        int to = Math.min(mark.end() + indent, text.getText().length());
        if (mark.style().equals("join")) {
            shapes.add(shape("mark-join", joint(from)));
        } else if (from < to) {
            shapes.add(shape("mark-" + mark.style(), flow.getRangeShape(from, to, false)));
            if (List.of(UNDERLINED).contains(mark.style())) {
                shapes.add(shape("line-" + mark.style(), flow.getUnderlineShape(from, to)));
            }
        }
    }

    /// A small arc over the place where two halves were joined.
    private PathElement[] joint(int at) {
        if (!(flow.getCaretShape(at, true)[0] instanceof javafx.scene.shape.MoveTo top)) {
            return new PathElement[0];
        }
        var arc = new javafx.scene.shape.QuadCurveTo(top.getX(), top.getY() - 4, top.getX() + 6, top.getY() + 3);
        return new PathElement[] {new javafx.scene.shape.MoveTo(top.getX() - 6, top.getY() + 3), arc};
    }

    private static Path shape(String style, PathElement[] elements) {
        var path = new Path(elements);
        path.getStyleClass().setAll("mark", style);
        path.setManaged(false);
        return path;
    }
}
