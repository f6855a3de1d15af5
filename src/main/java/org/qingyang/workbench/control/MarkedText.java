package org.qingyang.workbench.control;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.MoveTo;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Wrapped, read-only text with marked ranges behind it. One text node however many marks there are, so that long
/// paragraphs stay cheap. A range can be selected with the mouse; offsets count UTF-16 units of the text as set,
/// the indent not counted.
public final class MarkedText extends Region {

    private static final double TAIL_GAP = 4;

    private final Text text = new Text();
    /// Measures at widths other than the shown one, without disturbing what is shown.
    private final Text measure = new Text();
    private final MarkShapes shapes = new MarkShapes(text);
    /// The height at the width that was asked for last; asked again and again while lists are laid out.
    private double knownWidth = Double.NaN;
    private double knownHeight;
    private boolean stale = true;
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
        text.fontProperty().addListener(changed -> layOutAnew());
        text.lineSpacingProperty().addListener(changed -> layOutAnew());
        insetsProperty().addListener(changed -> layOutAnew());
        getChildren().addAll(shapes, text);
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
        select(null);
        String shown = "\u3000".repeat(indent) + string;
        if (!shown.equals(text.getText())) {
            text.setText(shown);
            layOutAnew();
        }
        showTail(tail);
        setMarks(marks);
    }

    private void showTail(@Nullable Region now) {
        if (now == tail) {
            return;
        }
        getChildren().remove(tail);
        tail = now;
        if (now != null) {
            now.setManaged(false);
            getChildren().add(now);
        }
        layOutAnew();
    }

    private void layOutAnew() {
        knownWidth = Double.NaN;
        stale = true;
        requestLayout();
    }

    /// Changes the marks and leaves the text.
    public void setMarks(List<Mark> marks) {
        if (!this.marks.equals(marks)) {
            this.marks = List.copyOf(marks);
            redraw();
        }
    }

    private void select(@Nullable Mark range) {
        if (!Objects.equals(range, selection)) {
            selection = range;
            redraw();
        }
    }

    /// Only the marks: no size changes, so nothing around this is laid out anew.
    private void redraw() {
        stale = true;
        setNeedsLayout(true);
    }

    /// Called when a range was selected with the mouse.
    public void setOnSelect(Consumer<Mark> onSelect) {
        this.onSelect = onSelect;
    }

    /// Called with the offset of a plain click.
    public void setOnClick(IntConsumer onClick) {
        this.onClick = onClick;
    }

    /// How far below the upper edge the line is in which an offset stands.
    public double lineTop(int offset) {
        int at = Math.clamp(offset + indent, 0, text.getText().length());
        return text.caretShape(at, true)[0] instanceof MoveTo top ? getInsets().getTop() + top.getY() : 0;
    }

    private void pressed(MouseEvent event) {
        pressedAt = event.getButton() == MouseButton.PRIMARY ? offsetAt(event) : -1;
    }

    private void dragged(MouseEvent event) {
        if (pressedAt >= 0) {
            int here = offsetAt(event);
            select(here == pressedAt ? null
                    : new Mark(Math.min(here, pressedAt), Math.max(here, pressedAt), "selection"));
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
        if (width != knownWidth) {
            knownHeight = height(width);
            knownWidth = width;
        }
        return knownHeight;
    }

    private double height(double width) {
        Insets insets = getInsets();
        double inner = width < 0 ? 0 : Math.max(1, width - insets.getLeft() - insets.getRight());
        Text ruler = inner == text.getWrappingWidth() ? text : measured(inner);
        double height = ruler.getLayoutBounds().getHeight() + text.getLineSpacing();
        Region small = tail;
        if (small != null && inner > 0 && endOf(ruler).getX() + TAIL_GAP + small.prefWidth(-1) > inner) {
            height += lineHeight();
        }
        return insets.getTop() + height + insets.getBottom();
    }

    private Text measured(double width) {
        measure.setText(text.getText());
        measure.setFont(text.getFont());
        measure.setLineSpacing(text.getLineSpacing());
        measure.setTextOrigin(VPos.TOP);
        measure.setWrappingWidth(width);
        return measure;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return getInsets().getLeft() + measured(0).getLayoutBounds().getWidth() + getInsets().getRight();
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
        if (width != text.getWrappingWidth()) {
            text.setWrappingWidth(width);
            stale = true;
        }
        text.relocate(insets.getLeft(), insets.getTop());
        placeTail(width);
        if (stale) {
            stale = false;
            // Not relocate: that would move the group by the bounds of the shapes in it.
            shapes.setLayoutX(insets.getLeft());
            shapes.setLayoutY(insets.getTop());
            shapes.draw(selection == null ? marks : Stream.concat(marks.stream(), Stream.of(selection)).toList(), indent);
        }
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
}
