package org.qingyang.facts.entity;

import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.NameCharacters;
import org.qingyang.language.Surnames;
import org.qingyang.language.Token;

/// Names behind a post whose family no list knows.
final class UnlistedFamilies {

    private static final int LONGEST = 3;
    /// Where the paragraph speaks of Japan.
    private static final int JAPANESE = 4;

    private final Paragraph paragraph;
    private final String text;
    private final NameEnd ends;
    private final NameCandidate candidates;

    UnlistedFamilies(Paragraph paragraph) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.ends = new NameEnd(paragraph);
        this.candidates = new NameCandidate(paragraph);
    }

    /// The end of such a name that begins at `start`, or -1.
    int end(int start) {
        return Math.max(spoken(start), Math.max(unheard(start), listed(start)));
    }

    /// 副会长|铁明远|、秘书长: two or three characters, or the four of a Japanese name, that make no word between a post and a
    /// mark are a name, whatever the family; behind the post of an institution also before an action: 某局局长|铁明远|来到.
    private int listed(int start) {
        if (isJapanese(start)) {
            return start + JAPANESE;
        }
        int longest = text.contains("日本") ? JAPANESE : LONGEST;
        for (int end = Math.min(text.length(), start + longest); end >= start + 2; end--) {
            boolean family = !candidates.isRisky(start) || text.charAt(start) == '党' && paragraph.at(end) == '、';
            boolean closed = "、，；".indexOf(paragraph.at(end)) >= 0
                    || longest == JAPANESE && end - start == 3 && Character.isDigit(paragraph.at(end))
                    || end - start >= 3 && "。\n".indexOf(paragraph.at(end)) >= 0
                    || end - start == JAPANESE && (Character.isDigit(paragraph.at(end)) || acts(end));
            boolean inOffice = end - start == 3 && isOfHouse(start) && isFamily(start) && acts(end);
            if ((family && closed || inOffice) && isNoWord(start, end)) {
                return end;
            }
        }
        return -1;
    }

    /// 大臣|小山泰次|。: four characters between a post and a mark that make no words of action, where the paragraph speaks of Japan.
    private boolean isJapanese(int start) {
        int end = start + JAPANESE;
        boolean stands = end <= text.length() && text.contains("日本") && "是为系由任的".indexOf(text.charAt(start)) < 0
                && ("和、，。；）\n".indexOf(paragraph.at(end)) >= 0 || paragraph.isEdge(end) && acts(end));
        for (int at = start; stands && at < end; at = paragraph.wordAt(at).end()) {
            Token word = paragraph.wordAt(at);
            boolean said = word.is("v") || word.is("p") || word.is("c") || word.is("u") || word.is("r");
            boolean piece = word.text().length() == 1 || !said && (word.text().length() == 2 || word.is("nr"));
            stands = piece && Character.isIdeographic(text.charAt(at)) && (word.end() <= end || paragraph.at(end) == '和');
        }
        return stands && PersonWords.NEVER.lengthAt(text, start) < 2 && PersonWords.POSTS.lengthBefore(text, end) == 0
                && NameCharacters.frequency(text.substring(start, end)) == 0 && Places.lengthAt(text, start) < 2;
    }

    /// Whether an institution stands before the post that ends here.
    private boolean isOfHouse(int start) {
        int post = start - PersonWords.POSTS.lengthBefore(text, start);
        return post < start && post > 0 && (OrganisationWords.HEADS.lengthBefore(text, post) > 0
                || text.charAt(post - 1) == text.charAt(post)
                || paragraph.wordAt(post - 1).is("ni") || paragraph.wordAt(post - 1).is("nt"));
    }

    private boolean isFamily(int start) {
        return Surnames.lengthAt(text, start) > 0 || !candidates.isRisky(start);
    }

    private boolean acts(int end) {
        Token next = paragraph.wordAt(end);
        return next.start() == end && (next.is("v") && !next.is("vn") || next.is("p") || next.is("c") || next.is("t"));
    }

    private boolean isNoWord(int start, int end) {
        for (int at = start; at < end; at++) {
            Token word = paragraph.wordAt(at);
            boolean piece = word.text().length() == 1 || word.is("nr") || word.is("x")
                    || word.is("nz") && NameCharacters.frequency(word.text()) == 0;
            if (word.start() < start || word.end() > end || !piece || !Character.isIdeographic(text.charAt(at))
                    || NameCandidate.NEVER_GIVEN.indexOf(text.charAt(at)) >= 0) {
                return false;
            }
        }
        String name = text.substring(start, end);
        boolean word = name.endsWith("得") || PersonWords.NEVER.lengthAt(text, start) > 1;
        return !word && PersonWords.POSTS.lengthBefore(text, end) == 0
                && NameCharacters.frequency(name) == 0 && !Places.isKnown(name) && !NameCandidate.isCall(name.substring(1));
    }

    /// 董事长|某洪增|说: three characters that the tokenizer holds for a name, though the family is not listed.
    private int unheard(int start) {
        Token word = paragraph.wordAt(start);
        boolean name = word.start() == start && word.nature().equals("nr") && (word.text().length() == 3
                && ends.isFollowed(word.end()) || word.text().length() == 2 && acts(word.end()) && isPlain(word.text()));
        return name && !candidates.isRisky(start) && word.text().chars()
                .allMatch(c -> Character.isIdeographic(c) && NameCandidate.NEVER_GIVEN.indexOf(c) < 0) ? word.end() : -1;
    }

    /// 校长|卯守信|说: three characters of which the tokenizer makes no word.
    private boolean areLetters(int start) {
        for (int at = start; at < start + 3; at++) {
            Token word = paragraph.wordAt(at);
            boolean function = word.is("p") || word.is("c") || word.is("u") || word.is("d") || word.is("m") || word.is("q")
                    || word.is("r");
            if (word.text().length() > 1 || function || !Character.isIdeographic(text.charAt(at))
                    || NameCandidate.NEVER_GIVEN.indexOf(text.charAt(at)) >= 0) {
                return false;
            }
        }
        return NameEnd.AFTER_NAME.indexOf(text.charAt(start + 2)) < 0;
    }

    /// Two characters that make no word and speak for nothing but a name.
    private static boolean isPlain(String name) {
        return NameCharacters.frequency(name) == 0 && PersonWords.NEVER.lengthAt(name, 0) < 2
                && NameEnd.AFTER_NAME.indexOf(name.charAt(0)) < 0 && NameEnd.AFTER_NAME.indexOf(name.charAt(1)) < 0
                && PersonWords.VERBS.lengthAt(name, 0) == 0;
    }

    /// 副主席|浩荣|表示: two characters that make no word, behind a post and before a word of speech.
    private int spoken(int start) {
        int three = start + 3;
        if (three < text.length() && SpeechVerbs.lengthAt(text, three) > 0 && !candidates.isRisky(start) && areLetters(start)) {
            return three;
        }
        int end = start + 2;
        boolean stands = end < text.length() && paragraph.isEdge(start) && paragraph.isEdge(end)
                && SpeechVerbs.lengthAt(text, end) > 1
                && text.substring(start, end).chars().allMatch(c -> Character.isIdeographic(c)
                && NameCandidate.NEVER_GIVEN.indexOf(c) < 0);
        return stands && !paragraph.isEdge(start + 1) == paragraph.wordAt(start).is("nr")
                && NameCharacters.frequency(text.substring(start, end)) == 0
                && NameEnd.AFTER_NAME.indexOf(text.charAt(start)) < 0 ? end : -1;
    }
}
