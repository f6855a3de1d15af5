package org.qingyang.facts.entity;

import java.util.ArrayList;
import java.util.List;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.Surnames;
import org.qingyang.text.Span;

/// Names of two characters that were printed with a blank between them, to be as wide as the others: 县长|陈 明|出席.
final class SpacedNames {

    private static final int WIDEST = 3;

    private SpacedNames() {
    }

    /// Where such names stand, each behind a post or the mark of a list.
    static List<Span> in(Paragraph paragraph) {
        List<Span> names = new ArrayList<>();
        String text = paragraph.text();
        for (int at = 1; at < text.length() - 1; at++) {
            int given = Character.isWhitespace(text.charAt(at)) ? behindBlanks(text, at) : -1;
            if (given > at && isName(paragraph, at - 1, given)) {
                names.add(new Span(at - 1, given + 1));
            }
        }
        return names;
    }

    private static int behindBlanks(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < WIDEST && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end < text.length() && Character.isIdeographic(text.charAt(end)) ? end : -1;
    }

    private static boolean isName(Paragraph paragraph, int family, int given) {
        String text = paragraph.text();
        String name = text.substring(family, family + 1) + text.charAt(given);
        boolean told = PersonWords.POSTS.lengthBefore(text, family) > 0 || text.startsWith("记者", family - 2)
                || text.startsWith("通讯员", family - 3) || text.startsWith("摄影", family - 2) || paragraph.at(family - 1) == '、';
        char next = paragraph.at(given + 1);
        boolean closed = !Character.isLetterOrDigit(next) || PersonWords.VERBS.lengthAt(text, given + 1) > 0;
        return told && closed && Surnames.isName(name) && PersonWords.NEVER.lengthAt(name, 0) < 2
                && PersonWords.CALLS.lengthAt(text, given) == 0;
    }
}
