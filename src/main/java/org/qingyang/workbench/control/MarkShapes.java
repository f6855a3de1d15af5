package org.qingyang.workbench.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.text.Text;

/// The shapes of marks behind a text: one path a style, drawn anew where a mark moves. The paths stay in the scene, since
/// fresh ones would have to be styled each time.
final class MarkShapes extends Group {

    private static final Set<String> UNDERLINED = Set.of("doubt", "repair", "note", "broken");

    private final Text text;
    private final Map<String, Path> paths = new LinkedHashMap<>();

    MarkShapes(Text text) {
        this.text = text;
        setManaged(false);
        setMouseTransparent(true);
    }

    /// Draws marks as the text is laid out now; later ones lie over earlier ones.
    ///
    /// @param indent how many characters of the text stand before the offset 0 of the marks
    void draw(List<Mark> marks, int indent) {
        Map<String, List<PathElement>> drawn = new LinkedHashMap<>();
        marks.forEach(mark -> draw(mark, indent, drawn));
        paths.forEach((style, path) -> {
            if (!drawn.containsKey(style) && !path.getElements().isEmpty()) {
                path.getElements().clear();
            }
        });
        int order = 0;
        for (Map.Entry<String, List<PathElement>> shape : drawn.entrySet()) {
            Path path = paths.computeIfAbsent(shape.getKey(), this::path);
            path.getElements().setAll(shape.getValue());
            path.setViewOrder(-order++);
        }
    }

    private Path path(String style) {
        var path = new Path();
        path.getStyleClass().setAll("mark", style);
        path.setManaged(false);
        path.setStroke(null);
        getChildren().add(path);
        // Without this a fresh shape would be drawn once in the colours of no style.
        path.applyCss();
        return path;
    }

    private void draw(Mark mark, int indent, Map<String, List<PathElement>> drawn) {
        int length = text.getText().length();
        int from = Math.clamp(mark.start() + indent, 0, length);
        int to = Math.clamp(mark.end() + indent, 0, length);
        if (mark.style().equals("join")) {
            add("mark-join", joint(from), drawn);
        } else if (from < to) {
            add("mark-" + mark.style(), text.rangeShape(from, to), drawn);
            if (UNDERLINED.contains(mark.style())) {
                add("line-" + mark.style(), text.underlineShape(from, to), drawn);
            }
        }
    }

    private static void add(String style, PathElement[] shape, Map<String, List<PathElement>> drawn) {
        drawn.computeIfAbsent(style, fresh -> new ArrayList<>()).addAll(Arrays.asList(shape));
    }

    /// A small arc over the place where two halves were joined.
    private PathElement[] joint(int at) {
        if (!(text.caretShape(at, true)[0] instanceof MoveTo top)) {
            return new PathElement[0];
        }
        var arc = new QuadCurveTo(top.getX(), top.getY() - 4, top.getX() + 6, top.getY() + 3);
        return new PathElement[] {new MoveTo(top.getX() - 6, top.getY() + 3), arc};
    }
}
