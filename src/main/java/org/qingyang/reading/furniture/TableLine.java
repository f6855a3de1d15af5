package org.qingyang.reading.furniture;

import java.util.regex.Pattern;
import org.qingyang.model.FurnitureKind;
import org.qingyang.reading.line.Line;
import org.qingyang.reading.line.Sentences;

/// A row of a Markdown or HTML table, or cells set apart by tabs.
final class TableLine implements FurnitureRule {

    private static final Pattern HTML = Pattern.compile("(?i)</?(?:table|thead|tbody|tr|td|th)[ >].*");
    private static final int SHORT_CELL = 20;

    @Override
    public FurnitureKind kind() {
        return FurnitureKind.TABLE;
    }

    @Override
    public boolean matches(Line line) {
        String text = line.text();
        return !text.isEmpty() && (isBarred(text) || HTML.matcher(text).lookingAt() || isTabbed(text));
    }

    private static boolean isBarred(String text) {
        int bars = Sentences.count(text, '|') + Sentences.count(text, '│') + Sentences.count(text, '┃');
        return bars >= 2 && "|│┃".indexOf(text.charAt(0)) >= 0 || bars >= 3;
    }

    private static boolean isTabbed(String text) {
        if (Sentences.count(text, '\t') < 2) {
            return false;
        }
        for (String cell : text.split("\t")) {
            if (cell.length() > SHORT_CELL || cell.indexOf('。') >= 0) {
                return false;
            }
        }
        return true;
    }
}
