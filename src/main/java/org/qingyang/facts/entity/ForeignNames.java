package org.qingyang.facts.entity;

import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.CharacterSet;
import org.qingyang.language.Lexicon;
import org.qingyang.language.NameCharacters;
import org.qingyang.language.Token;

/// Names spelt by sound: 埃马纽埃尔·马克龙, 买买提·艾山. The point between their parts gives them away.
final class ForeignNames {

    private static final Lexicon LEXICON = Lexicon.of(ForeignNames.class, "sounds.txt");
    private static final String COMMON = String.join("", LEXICON.list("sounds"));
    private static final CharacterSet SOUNDS = new CharacterSet(COMMON);
    private static final CharacterSet ALL = new CharacterSet(COMMON + String.join("", LEXICON.list("more")));
    private static final int MOST_PARTS = 8;
    private static final String POINTS = "·•・‧－—-";
    /// What pages print for a point that their letters do not have.
    private static final String WEAK = ".．？";

    private final Paragraph paragraph;
    private final String text;

    ForeignNames(Paragraph paragraph) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
    }

    /// The end of such a name that begins at `start`, or -1.
    int end(int start) {
        int sounds = run(start);
        int end = isPoint(sounds) ? sounds : whole(start, sounds);
        int parts = 0;
        while (end > start && parts < MOST_PARTS && isPoint(end) && part(behindPoint(end)) > behindPoint(end)) {
            end = part(behindPoint(end));
            parts++;
        }
        if (parts > 0 && end - start > 2 * parts + 1) {
            int call = PersonWords.AFTER.lengthBefore(paragraph.text(), end);
            return call > 1 && end - call - start > 2 * parts + 1 ? end - call : end;
        }
        Token word = paragraph.wordAt(start);
        return word.start() == start && word.is("nrf") && word.text().length() > 1 ? Math.max(word.end(), plain(start)) : -1;
    }

    /// 司马仪|·艾山: behind a word before a point that the tokenizer holds for a name; behind the sounds where none stands there.
    private int whole(int start, int sounds) {
        Token word = paragraph.wordAt(start);
        boolean name = word.is("nr") || PersonWords.POSTS.lengthBefore(text, start) > 0;
        return word.start() == start && name && word.text().length() > 1 && isPoint(word.end()) ? word.end() : sounds;
    }

    /// 埃尔凡·| |卡明: the page may have put a blank behind the point.
    private int behindPoint(int point) {
        return paragraph.at(point + 1) == ' ' ? point + 2 : point + 1;
    }

    /// Behind the next part of a name, which may be a letter between points: 乔治·W·布什.
    private int part(int start) {
        char c = paragraph.at(start);
        int end = c >= 'A' && c <= 'Z' && isPoint(start + 1) ? start + 1 : run(start);
        Token next = paragraph.wordAt(end);
        boolean more = end < text.length() && Character.isIdeographic(text.charAt(end)) && next.text().length() == 1
                && !next.is("v") && !next.is("p") && !next.is("c") && !next.is("d") && !next.is("u");
        return end > start && !more ? end : Math.max(end, unusual(start));
    }

    /// The end of a part that is no sound, right before a mark or a word that joins or speaks: 乔治·|有吉|和.
    private int unusual(int start) {
        for (int end = start + 2; end <= Math.min(start + 4, text.length()); end++) {
            boolean whole = text.substring(start, end).chars().allMatch(Character::isIdeographic);
            if (whole && text.startsWith("和夫人", end) || whole && paragraph.isEdge(end)
                    && ("，、。和与（）".indexOf(paragraph.at(end)) >= 0 || SpeechVerbs.lengthAt(text, end) > 0)) {
                return end;
            }
        }
        return start;
    }

    /// The end of a name of three sounds or more without any point, or -1.
    int plain(int start) {
        int end = run(start);
        while (end > start && !paragraph.isEdge(end) && SpeechVerbs.lengthAt(text, end) == 0) {
            end--;
        }
        return end - start >= 3 && end - start <= 6 ? end : -1;
    }

    /// The end of a name of two sounds that are no word, or -1: little, so that more must speak for it.
    int two(int start) {
        int end = start + 2;
        boolean sounds = end <= text.length() && ALL.has(text.charAt(start)) && ALL.has(text.charAt(start + 1));
        return sounds && text.charAt(start + 1) != '得' && paragraph.isEdge(start) && paragraph.isEdge(end)
                && NameCharacters.frequency(text.substring(start, end)) == 0
                && !Places.isKnown(text.substring(start, end)) ? end : -1;
    }

    /// The start of the name whose first point stands at `point`, or -1. Where the tokenizer has drawn its beginning to
    /// another word, the sounds tell where it begins (领导人|格·萨伊).
    int startBefore(int point) {
        int first = point;
        while (first > 0 && point - first < 7 && ALL.has(text.charAt(first - 1))) {
            first--;
        }
        Token word = paragraph.wordAt(point - 1);
        boolean named = word.text().length() > 1 && (word.is("nr") || PersonWords.POSTS.lengthBefore(text, word.start()) > 0);
        int start = first < point ? first : named ? word.start() : point;
        while (start < point && !paragraph.isEdge(start)) {
            start++;
        }
        return start < point ? start : first < point ? first : -1;
    }

    /// The start of the name without points that ends at `end`, or -1: sounds that make no common word.
    int plainBefore(int end) {
        int start = end;
        boolean foreign = false;
        boolean single = true;
        while (start > 0 && end - start < 7 && isHeard(paragraph.wordAt(start - 1))) {
            Token word = paragraph.wordAt(start - 1);
            boolean letter = word.text().length() == 1
                    && (word.is("p") || word.is("c") || word.is("d") || word.is("v") || word.is("u"));
            if (letter || word.text().length() > 1 && word.is("v") && !word.is("vn")) {
                break;
            }
            foreign |= word.is("nrf");
            single &= word.is("nr") || word.text().length() == 1;
            start = word.start();
        }
        int length = end - start;
        return length >= 2 && length <= 7 && (foreign || single && length > 2) && !Places.isKnown(text.substring(start, end))
                && Places.COUNTRIES.lengthAt(text, start) == 0 ? start : -1;
    }

    private static boolean isHeard(Token word) {
        return isAllSound(word.text()) || word.is("nrf") && ALL.hasAll(word.text());
    }

    /// The end of the piece of a list that begins at `start` where it is nothing but sounds, or -1.
    int listed(int start) {
        int end = start;
        while (end < text.length() && end - start < 8 && SOUNDS.has(text.charAt(end))) {
            end++;
        }
        boolean whole = "、，。；和与及（".indexOf(paragraph.at(end)) >= 0 && end - start >= 2 && end - start < 8;
        String name = whole ? text.substring(start, end) : "";
        return whole && !Places.isKnown(name) && NameCharacters.frequency(name) == 0 && PersonWords.NEVER.lengthAt(name, 0) < 2
                ? end : -1;
    }

    /// Whether any stands in the paragraph.
    boolean hasPoint() {
        return text.chars().anyMatch(c -> POINTS.indexOf(c) >= 0 || WEAK.indexOf(c) >= 0);
    }

    boolean isPoint(int at) {
        return POINTS.indexOf(paragraph.at(at)) >= 0
                || WEAK.indexOf(paragraph.at(at)) >= 0 && areSounds(at - 2, at) && areSounds(at + 1, at + 3);
    }

    private boolean areSounds(int start, int end) {
        return start >= 0 && end <= text.length() && SOUNDS.hasAll(text.substring(start, end));
    }

    /// Behind the last sound that follows; a part ends early where a common word begins.
    private int run(int start) {
        int end = start;
        while (end < text.length() && end - start < 9 && ALL.has(text.charAt(end)) && !(end > start && isOther(end))) {
            end += text.startsWith("雅各布", end) ? 3 : 1;
        }
        return end;
    }

    /// Whether another word begins here: one of action, a preposition before what is no name, or one that is not all sound.
    private boolean isOther(int at) {
        if (PersonWords.VERBS.lengthAt(text, at) > 1 || text.startsWith("女士", at) || text.startsWith("夫人", at)) {
            return true;
        }
        Token word = paragraph.wordAt(at);
        boolean function = word.text().length() == 1 && (word.is("p") || word.is("c") || "曾已正将来都".contains(word.text()))
                && !ALL.has(paragraph.at(at + 1));
        boolean past = text.startsWith("曾于", at) || text.startsWith("曾任", at) || text.startsWith("曾在", at);
        if (word.start() == at && word.is("nr") && word.text().length() == 2
                && (NameWord.isFunction(word.text().charAt(1)) || NameEnd.AFTER_NAME.indexOf(word.text().charAt(1)) >= 0)) {
            return false;
        }
        return past || word.start() == at && (word.is("t") || function || !word.is("nrf") && !ALL.hasAll(word.text()));
    }

    static boolean isSound(char c) {
        return SOUNDS.has(c);
    }

    static boolean isAllSound(String text) {
        return SOUNDS.hasAll(text);
    }
}
