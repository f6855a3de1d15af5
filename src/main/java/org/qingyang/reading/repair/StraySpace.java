package org.qingyang.reading.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.qingyang.language.Han;
import org.qingyang.language.Language;
import org.qingyang.model.RepairKind;
import org.qingyang.reading.line.Invisible;
import org.qingyang.text.Span;

/// A blank inside a Chinese sentence: taken out where it cuts a word of the dictionary in two, or where it is the only one
/// in its clause and no name stands there; in a quotation and between names it stays.
final class StraySpace implements RepairRule {

    private static final int SHORTEST_CLAUSE = 6;
    /// Behind the number of an article a blank is printed.
    private static final Pattern NUMBER = Pattern.compile("第[一二三四五六七八九十百\\d]{1,5}[条章节款项篇]");

    private final Language language;

    StraySpace(Language language) {
        this.language = language;
    }

    @Override
    public String id() {
        return "reading.space";
    }

    @Override
    public RepairKind kind() {
        return RepairKind.SPACE;
    }

    @Override
    public List<Fix> find(String text) {
        List<Fix> fixes = new ArrayList<>();
        for (int i = 1; i + 1 < text.length(); i++) {
            if (isBlank(text, i) && isHan(text, i - 1)) {
                int end = i;
                while (end < text.length() && isBlank(text, end)) {
                    end++;
                }
                if (end < text.length() && isHan(text, end) && (splitsWord(text, i, end) || isLone(text, i, end))) {
                    fixes.add(new Fix(new Span(i, end), "", 0.9, end == i + 1));
                }
                i = end;
            }
        }
        return fixes;
    }

    /// Whether a word of the dictionary is cut in two, and neither half ends or begins another word with its neighbour.
    private boolean splitsWord(String text, int from, int to) {
        return language.isWord(text.substring(from - 1, from) + text.charAt(to))
                && !(from > 1 && language.isWord(text.substring(from - 2, from)))
                && !(to + 2 <= text.length() && language.isWord(text.substring(to, to + 2)));
    }

    /// Whether this one common blank stands alone between two stretches of text of which neither is short enough for a name
    /// that is padded, nor the second a name.
    private boolean isLone(String text, int from, int to) {
        int start = from;
        while (start > 0 && isInClause(text, start - 1)) {
            start--;
        }
        int end = to;
        while (end < text.length() && isInClause(text, end)) {
            end++;
        }
        boolean alone = to == from + 1 && text.charAt(from) == ' ' && !(start > 0 && isBlank(text, start - 1))
                && !(end < text.length() && isBlank(text, end));
        return alone && !NUMBER.matcher(text.substring(start, from)).matches() && from - start >= 2 && end - to >= 2
                && end - start >= SHORTEST_CLAUSE && !isQuoted(text, from)
                && !beginsWithName(text.substring(to, Math.min(end, to + 6)));
    }

    private static boolean isInClause(String text, int i) {
        return Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '%';
    }

    private static boolean isQuoted(String text, int at) {
        int open = Math.max(text.lastIndexOf('“', at), text.lastIndexOf('《', at));
        int close = Math.max(text.lastIndexOf('”', at), text.lastIndexOf('》', at));
        return open > close;
    }

    private boolean beginsWithName(String text) {
        var words = language.words(text);
        return !words.isEmpty() && words.getFirst().nature().startsWith("nr");
    }

    private static boolean isBlank(String text, int i) {
        return Invisible.isBlank(text.charAt(i));
    }

    private static boolean isHan(String text, int i) {
        return Han.is(text.charAt(i));
    }
}
