package org.qingyang.facts.entity;

import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.CharacterSet;
import org.qingyang.language.Lexicon;
import org.qingyang.language.Token;

/// Names spelt by sound: 埃马纽埃尔·马克龙, 买买提·艾山. The point between their parts gives them away.
final class ForeignNames {

    private static final CharacterSet SOUNDS =
            new CharacterSet(String.join("", Lexicon.of(ForeignNames.class, "sounds.txt").list("sounds")));
    private static final String POINTS = "·•・‧－—-";

    private final Paragraph paragraph;
    private final String text;

    ForeignNames(Paragraph paragraph) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
    }

    /// The end of such a name that begins at `start`, or -1.
    int end(int start) {
        int end = run(start);
        int parts = 0;
        while (end > start && isPoint(end) && run(end + 1) > end + 1) {
            end = run(end + 1);
            parts++;
        }
        if (parts > 0) {
            return end;
        }
        Token word = paragraph.wordAt(start);
        return word.start() == start && word.is("nrf") && word.text().length() > 1 ? word.end() : -1;
    }

    /// The end of a name of three sounds or more without any point, or -1.
    int plain(int start) {
        int end = run(start);
        while (end > start && !paragraph.isEdge(end)) {
            end--;
        }
        return end - start >= 3 && end - start <= 6 ? end : -1;
    }

    /// The start of the name whose first point stands at `point`, or -1.
    int startBefore(int point) {
        int start = point;
        while (start > 0 && point - start < 7 && isSound(text.charAt(start - 1))) {
            start--;
        }
        while (start < point && !paragraph.isEdge(start)) {
            start++;
        }
        return start < point ? start : -1;
    }

    boolean isPoint(int at) {
        return POINTS.indexOf(paragraph.at(at)) >= 0;
    }

    /// Behind the last sound that follows; a part ends early where a common word begins.
    private int run(int start) {
        int end = start;
        while (end < text.length() && end - start < 9 && isSound(text.charAt(end))
                && !(end > start && PersonWords.VERBS.lengthAt(text, end) > 1)) {
            end++;
        }
        return end;
    }

    static boolean isSound(char c) {
        return SOUNDS.has(c);
    }

    static boolean isAllSound(String text) {
        return SOUNDS.hasAll(text);
    }
}
