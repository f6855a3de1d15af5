package org.qingyang.reading.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.qingyang.language.Folding;
import org.qingyang.model.RepairKind;
import org.qingyang.reading.furniture.Jumps;
import org.qingyang.text.Span;

/// （下转第3版） inside a paragraph: a sign to the reader of the page, no part of the text.
final class JumpInside implements RepairRule {

    @Override
    public String id() {
        return "reading.jump";
    }

    @Override
    public RepairKind kind() {
        return RepairKind.FURNITURE;
    }

    @Override
    public boolean heedsProtection() {
        return false;
    }

    @Override
    public List<Fix> find(String text) {
        if (text.indexOf('版') < 0) {
            return List.of();
        }
        List<Fix> fixes = new ArrayList<>();
        Matcher matcher = Jumps.INSIDE.matcher(Folding.of(text));
        while (matcher.find()) {
            boolean edge = matcher.start() == 0 || matcher.end() == text.length();
            fixes.add(new Fix(new Span(matcher.start(), matcher.end()), "", 0.98, edge));
        }
        return fixes;
    }
}
