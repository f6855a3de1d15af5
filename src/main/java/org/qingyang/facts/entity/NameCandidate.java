package org.qingyang.facts.entity;

import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.NameCharacters;
import org.qingyang.language.Surnames;
import org.qingyang.language.Token;

/// Whether characters could be a Chinese person's name.
final class NameCandidate {

    /// Family names that are far more often words; only the tokenizer may see a name there.
    private static final String RISKY = "和暨查时于从应能相全都又向通过经连与由为对等有让被把自各该国党年后";
    static final String NEVER_GIVEN = "的了各第是在和与及等们这那个不也都很就把被让从向对省市县区队者某委局厅署旅办";
    /// Of these some stand in names that the tokenizer knows: 周向东.
    private static final String GIVEN_IN_NAMES = "向和从让省在";
    /// The odds, as a logarithm, above which a character is a family name whatever else it may be.
    private static final double FAMILY = 3;

    private final Paragraph paragraph;
    private final String text;
    private final NameEnd ends;

    NameCandidate(Paragraph paragraph) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.ends = new NameEnd(paragraph);
    }

    /// Whether these characters could be a Chinese name.
    boolean isCandidate(int start, int end) {
        if (end > text.length() || isRisky(start) || isOtherWord(start, end)) {
            return false;
        }
        String name = text.substring(start, end);
        boolean country = name.length() > 2 && Places.COUNTRIES.has(name.substring(0, 2));
        return !country && !isPeople(name, start) && Surnames.isName(name) && name.chars().allMatch(Character::isIdeographic)
                && areGiven(start, end) && !Places.isKnown(name) && !isCall(name.substring(1));
    }

    /// 余|正在, 都得, 第五条: words that begin or end like a name.
    private boolean isOtherWord(int start, int end) {
        char first = text.charAt(start);
        boolean counted = first == '余' && Character.isDigit(paragraph.at(start - 1));
        boolean two = end - start == 2 && (first == '都' || text.charAt(end - 1) == '得');
        boolean glued = end - start > 2 && (PersonWords.AFTER.lengthAt(text, end - 1) > 1 || ends.takesOffice(end - 1));
        boolean now = end - start == 3 && text.startsWith("正在", end - 2);
        return counted || two || glued || now || isOrdinal(start) || isDoubled(start)
                || PersonWords.NEVER.lengthAt(text, start) > 1;
    }

    /// 石台人: people of a place.
    private boolean isPeople(String name, int start) {
        return name.endsWith("人") && (Places.isKnown(name.substring(0, name.length() - 1)) || paragraph.wordAt(start).is("ns"));
    }

    /// Whether the characters behind the first may stand in a given name.
    private boolean areGiven(int start, int end) {
        for (int at = start + 1; at < end; at++) {
            char c = text.charAt(at);
            boolean known = GIVEN_IN_NAMES.indexOf(c) >= 0 && isKnownName(start, end);
            boolean closed = c == '让' && "、，等".indexOf(paragraph.at(end)) >= 0;
            if (NEVER_GIVEN.indexOf(c) >= 0 && !known && !closed) {
                return false;
            }
        }
        return true;
    }

    /// 第|五|条: no family name, but a number with its measure word.
    private boolean isOrdinal(int start) {
        return text.charAt(start) == '第' && paragraph.wordAt(start + 1).is("m") && paragraph.wordAt(start + 2).is("q");
    }

    /// 边试|边改: what is done at the same time.
    private boolean isDoubled(int start) {
        return text.charAt(start) == '边' && (paragraph.at(start - 2) == '边' || paragraph.at(start + 2) == '边');
    }

    /// Whether the first character is far more often a word, and nothing says that it is a family name here.
    boolean isRisky(int start) {
        Token word = paragraph.wordAt(start);
        boolean adverb = word.is("d") && word.text().length() == 1 && !isCalledSo(word)
                && NameCharacters.family(word.text()) < FAMILY;
        return adverb || RISKY.indexOf(text.charAt(start)) >= 0 && !(word.start() == start && word.is("nr")) && !isYu(start);
    }

    /// 会长|于守信|到场: the preposition is a family name behind a post where two characters of a name and an action follow.
    private boolean isYu(int start) {
        Token given = paragraph.wordAt(start + 1);
        boolean word = given.text().length() == 2 && given.start() == start + 1
                && (given.is("t") || given.is("ns") || given.is("f"));
        return text.charAt(start) == '于' && start + 3 < text.length() && !word
                && PersonWords.POSTS.lengthBefore(text, start) > 1 && ends.isFollowed(start + 3)
                && NameCharacters.first(text.charAt(start + 1)) > 0 && NameCharacters.second(text.charAt(start + 2)) > 0;
    }

    /// 主席|曾|繁荣|专程: the adverb is a family name where no action follows and two characters behind it one does.
    private boolean isCalledSo(Token word) {
        Token next = paragraph.wordAt(word.end());
        boolean quality = next.text().length() == 2 && (next.is("a") || next.is("n") || next.is("z"));
        boolean letters = next.text().length() == 1 && paragraph.wordAt(next.end()).text().length() == 1
                && NameCharacters.first(next.text().charAt(0)) > 0 && ends.isFollowed(next.end() + 1);
        boolean family = letters && word.text().equals("常") || quality && word.text().equals("曾") && ends.isFollowed(next.end());
        return family && PersonWords.POSTS.lengthBefore(text, word.start()) > 0;
    }

    /// 景云山|的茶, 景云山|脚下: what ends here is a mountain and nobody.
    boolean isMountain(int end) {
        return paragraph.at(end - 1) == '山' && "的上下脚区里".indexOf(paragraph.at(end)) >= 0;
    }

    private boolean isKnownName(int start, int end) {
        Token word = paragraph.wordAt(start);
        return word.is("nr") && word.start() == start && word.end() == end && end - start == 3;
    }

    /// 江主席, 王老师: somebody's family name and what he is; 华商会: an institution.
    static boolean isCall(String given) {
        return PersonWords.CALLS.has(given) || PersonWords.AFTER.has(given)
                || given.length() > 1 && (PersonWords.POSTS.has(given)
                || given.endsWith("会") && OrganisationWords.HEADS.has(given));
    }

    /// The end of the longest Chinese name that can begin at `start` and ends where a word begins, or -1.
    int longest(int start) {
        return longest(start, "");
    }

    /// The same; before one of `marks` no word need begin.
    int longest(int start, String marks) {
        int family = Surnames.lengthAt(text, start);
        for (int given = 2; given >= 1 && family > 0; given--) {
            int end = start + family + given;
            if (end <= text.length() && (paragraph.isEdge(end) || marks.indexOf(paragraph.at(end)) >= 0)
                    && (marks.isEmpty() || marks.indexOf(paragraph.at(end)) >= 0) && isCandidate(start, end)) {
                return end;
            }
        }
        return -1;
    }

    /// A name is no word of the dictionary, or the dictionary knows it as a name.
    boolean isUnknownWord(int start, int end) {
        Token word = paragraph.wordAt(start);
        return word.end() < end || word.is("nr");
    }

    /// 雨|林某某: the first character makes a word with the lone one before it.
    boolean tearsWord(int start) {
        return start > 0 && paragraph.wordAt(start - 1).text().length() == 1 && Character.isIdeographic(paragraph.at(start - 1))
                && paragraph.wordAt(start - 1).is("n") && NameCharacters.frequency(text.substring(start - 1, start + 1)) > 0;
    }

    /// Whether a woman's name with her husband's family name before it begins here: 周梁淑怡.
    boolean isMarried(int start) {
        return start + 4 <= text.length() && Surnames.lengthAt(text, start) == 1 && Surnames.lengthAt(text, start + 1) == 1
                && Surnames.isName(text.substring(start + 1, start + 4)) && !isCall(text.substring(start + 2, start + 4))
                && NameEnd.AFTER_NAME.indexOf(text.charAt(start + 3)) < 0 && !isAct(start + 2)
                && text.substring(start, start + 4).chars().allMatch(c -> Character.isIdeographic(c) && "村镇乡".indexOf(c) < 0);
    }

    /// 王燕|提醒: what somebody does.
    private boolean isAct(int at) {
        Token word = paragraph.wordAt(at);
        return SpeechVerbs.lengthAt(text, at) > 1 || word.start() == at && word.text().length() == 2 && word.is("v");
    }

    /// The same, and nothing speaks for an end after three characters.
    boolean isMarriedName(int start) {
        int end = start + 4;
        return isMarried(start) && paragraph.isEdge(end) && ends.isFollowed(end) && !ends.isFollowed(end - 1)
                && PersonWords.VERBS.lengthAt(text, start + 2) < 2 && !isKnownName(start, end - 1)
                && NameCharacters.frequency(text.substring(start, start + 2)) == 0
                && NameCharacters.frequency(text.substring(start + 2, end)) < 4
                && NameCharacters.family(text.substring(start, start + 1)) > 0
                && NameCharacters.family(text.substring(start + 1, start + 2)) > 0
                && NameCharacters.first(text.charAt(start + 2)) > 0 && NameCharacters.second(text.charAt(start + 3)) > 0
                && PersonWords.NEVER.lengthAt(text, start) < 2;
    }
}
