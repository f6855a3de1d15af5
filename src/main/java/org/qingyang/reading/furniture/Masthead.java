package org.qingyang.reading.furniture;

import java.util.regex.Pattern;
import org.qingyang.model.PaperName;
import org.qingyang.reading.line.Line;

/// The name of the paper at the top of its first page, in characters or in Latin capitals.
final class Masthead {

    private static final Pattern LATIN = Pattern.compile("[A-Z][A-Z .'’]{5,40}");

    private Masthead() {
    }

    /// Whether the line could be one; only the top of a page has it.
    static boolean matches(Line line) {
        return line.length() >= 3 && (PaperName.is(line.folded()) || LATIN.matcher(line.folded()).matches());
    }
}
