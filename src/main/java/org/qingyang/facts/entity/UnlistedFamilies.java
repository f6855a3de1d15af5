package org.qingyang.facts.entity;

import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.NameCharacters;
import org.qingyang.language.Token;

/// Names behind a post whose family no list knows.
final class UnlistedFamilies {

    private final Paragraph paragraph;
    private final String text;
    private final NameShape shape;

    UnlistedFamilies(Paragraph paragraph, NameShape shape) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.shape = shape;
    }

    /// The end of such a name that begins at `start`, or -1.
    int end(int start) {
        return Math.max(spoken(start), Math.max(unheard(start), listed(start)));
    }

    /// 副会长|铁明远|、秘书长: two or three characters that make no word between a post and a mark are a name, whatever the family.
    private int listed(int start) {
        int end = start;
        while (end < text.length() && end - start < 4 && Character.isIdeographic(text.charAt(end))
                && NameShape.NEVER_GIVEN.indexOf(text.charAt(end)) < 0) {
            Token word = paragraph.wordAt(end);
            if (word.start() < start || word.text().length() > 1 && !word.is("nr")
                    && !(word.is("x") || word.is("nz") && NameCharacters.frequency(word.text()) == 0)) {
                return -1;
            }
            end++;
        }
        boolean name = end - start == 2 || end - start == 3;
        return name && "、，；".indexOf(paragraph.at(end)) >= 0 && PersonWords.NEVER.lengthAt(text, start) < 2
                && PersonWords.POSTS.lengthBefore(text, end) == 0 && !shape.isRisky(start)
                && NameCharacters.frequency(text.substring(start, end)) == 0 && !Places.isKnown(text.substring(start, end))
                && !NameShape.isCall(text.substring(start + 1, end)) ? end : -1;
    }

    /// 董事长|某洪增|说: three characters that the tokenizer holds for a name, though the family is not listed.
    private int unheard(int start) {
        Token word = paragraph.wordAt(start);
        boolean name = word.start() == start && word.nature().equals("nr") && word.text().length() == 3
                && shape.isFollowed(word.end());
        return name && !shape.isRisky(start) && word.text().chars()
                .allMatch(c -> Character.isIdeographic(c) && NameShape.NEVER_GIVEN.indexOf(c) < 0) ? word.end() : -1;
    }

    /// 副主席|浩荣|表示: two characters that make no word, behind a post and before a word of speech.
    private int spoken(int start) {
        int end = start + 2;
        boolean stands = end < text.length() && paragraph.isEdge(start) && paragraph.isEdge(end)
                && SpeechVerbs.lengthAt(text, end) > 1
                && text.substring(start, end).chars().allMatch(c -> Character.isIdeographic(c)
                && NameShape.NEVER_GIVEN.indexOf(c) < 0);
        return stands && !paragraph.isEdge(start + 1) == paragraph.wordAt(start).is("nr")
                && NameCharacters.frequency(text.substring(start, end)) == 0
                && NameShape.AFTER_NAME.indexOf(text.charAt(start)) < 0 ? end : -1;
    }
}
