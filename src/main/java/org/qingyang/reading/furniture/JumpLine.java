package org.qingyang.reading.furniture;

import java.util.regex.Pattern;
import org.qingyang.model.FurnitureKind;
import org.qingyang.reading.line.Line;

/// 下转第3版, 上接第1版: where a story goes on or comes from, on a line of its own.
final class JumpLine implements FurnitureRule {

    private static final Pattern FORM = Pattern.compile("[（【▶►→>]{0,2}\\s?" + "(?:" + Jumps.BODY
            + "|未完待续|待续|未完)\\s?[）】▶►→>]{0,2}");

    @Override
    public FurnitureKind kind() {
        return FurnitureKind.JUMP;
    }

    @Override
    public boolean matches(Line line) {
        return line.length() <= 24 && FORM.matcher(line.folded()).matches();
    }
}
