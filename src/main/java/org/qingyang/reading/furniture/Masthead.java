package org.qingyang.reading.furniture;

import java.util.regex.Pattern;
import org.qingyang.reading.line.Line;

/// The name of the paper at the top of its first page, in characters or in Latin capitals.
final class Masthead {

    private static final Pattern NAME = Pattern.compile(
            "\\p{IsHan}{0,6}(?:[日晚早晨午商时快导周]|都市|工人|职工|劳动|青年|农民|法[制治]|经济|文摘|消费|健康|教育|[交工]通)报");
    private static final Pattern LATIN = Pattern.compile("[A-Z][A-Z .'’]{5,40}");

    private Masthead() {
    }

    /// Whether the line could be one; only the top of a page has it.
    static boolean matches(Line line) {
        return line.length() >= 3 && (NAME.matcher(line.folded()).matches() || LATIN.matcher(line.folded()).matches());
    }
}
