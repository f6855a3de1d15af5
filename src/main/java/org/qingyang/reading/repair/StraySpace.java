package org.qingyang.reading.repair;

import java.util.ArrayList;
import java.util.List;
import org.qingyang.language.Language;
import org.qingyang.model.RepairKind;
import org.qingyang.reading.line.Invisible;
import org.qingyang.text.Span;

/// A blank inside a Chinese word: taken out where the two characters about it make a word of the dictionary and the
/// words about them do not end and begin there; else only proposed.
final class StraySpace implements RepairRule {

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
                if (end < text.length() && isHan(text, end) && splitsWord(text, i, end)) {
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

    private static boolean isBlank(String text, int i) {
        return Invisible.isBlank(text.charAt(i));
    }

    private static boolean isHan(String text, int i) {
        return Character.UnicodeScript.of(text.charAt(i)) == Character.UnicodeScript.HAN;
    }
}
