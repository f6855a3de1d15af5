package org.qingyang.reading.furniture;

import java.util.regex.Pattern;
import org.qingyang.model.FurnitureKind;
import org.qingyang.reading.line.Line;

/// Rules, ornaments, bare page numbers, printers' marks, and what a converter writes around a page.
final class OrnamentLine implements FurnitureRule {

    private static final Pattern NUMBER = Pattern.compile("[-—·\\s]{0,3}\\d{1,3}[-—·\\s]{0,3}|C[ ]?M[ ]?Y[ ]?K");
    private static final Pattern FRONT = Pattern.compile("(?:primary_language|is_rotation_valid|rotation_correction|is_table|"
            + "is_diagram): .{0,60}|`{3,}\\s?[A-Za-z]{0,12}|<!--[^<>]{0,80}-->");

    @Override
    public FurnitureKind kind() {
        return FurnitureKind.OTHER;
    }

    @Override
    public boolean matches(Line line) {
        String text = line.text();
        return text.codePoints().noneMatch(Character::isLetterOrDigit)
                || text.length() < 100 && (NUMBER.matcher(text).matches() || FRONT.matcher(text).matches());
    }
}
