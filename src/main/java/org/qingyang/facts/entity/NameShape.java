package org.qingyang.facts.entity;

import java.util.Set;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.NameCharacters;
import org.qingyang.language.Surnames;
import org.qingyang.language.Token;
import org.qingyang.language.WordSet;

/// Whether a person's name begins at a place in the text, and where it ends.
final class NameShape {

    /// How much the words before speak for a name.
    enum Before { POST, OCCUPATION, ORIGIN, LIST }

    /// What somebody does and no place.
    private static final WordSet PLACE_ACTS =
            new WordSet(Set.of("在会上", "在现场", "要求", "强调", "见证", "率队", "率", "出席", "主持", "会见", "致辞", "陪同",
                    "参加会见", "参加活动", "等出席", "等参加", "一行"));
    /// What given names of two characters end in: 田中浩|一.
    private static final String JAPANESE = "一二三郎夫子男雄彦治司树";
    /// The odds, as a logarithm, below which a character hardly ends a name.
    private static final double RARE = -1.5;

    private final Paragraph paragraph;
    private final String text;
    private final NameEnd ends;
    private final NameCandidate candidates;

    NameShape(Paragraph paragraph) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.ends = new NameEnd(paragraph);
        this.candidates = new NameCandidate(paragraph);
    }

    /// The end of the name that begins at `start`, or -1.
    int end(int start, Before before) {
        if (start >= text.length()) {
            return -1;
        }
        int foreign = new ForeignNames(paragraph).end(start);
        if (foreign > 0) {
            return isHalf(start, foreign) ? foreign + 1 : foreign;
        }
        Token word = paragraph.wordAt(start);
        if (word.start() == start && word.is("nr") && candidates.isCandidate(start, word.end()) && ends.isBoundary(word.end())) {
            return cut(start, longer(start, word.end()));
        }
        int other = Math.max(japanese(start, before), sounds(start, before));
        if (isCommonWord(word, start, before)) {
            return other > word.end() ? other : -1;
        }
        int end = Math.max(chinese(start, before), other);
        return end < 0 && before == Before.POST ? new UnlistedFamilies(paragraph).end(start) : end;
    }

    /// The end of a name with a Chinese family name, or -1.
    private int chinese(int start, Before before) {
        int family = Surnames.lengthAt(text, start);
        if (before == Before.POST && candidates.isMarriedName(start)) {
            return start + 4;
        }
        if (before == Before.POST && family > 0 && isNamedLikePlace(start, start + family + 1)) {
            return start + family + 1;
        }
        for (int given = 2; given >= 1; given--) {
            int end = start + family + given;
            if (candidates.isCandidate(start, end) && ends.isEnd(end, given, before) && !(given == 2 && isAct(start, end))) {
                return end;
            }
        }
        return -1;
    }

    /// 佟磊|开|的是: the third character is what somebody does, as it hardly ends a name and no word of speech follows.
    private boolean isAct(int start, int end) {
        Token last = paragraph.wordAt(end - 1);
        boolean named = PersonWords.VERBS.lengthAt(text, end) > 1 || paragraph.wordAt(end).is("d");
        return !named && last.is("v") && last.text().length() == 1 && paragraph.isEdge(end)
                && NameCharacters.second(text.charAt(end - 1)) < RARE
                && Character.isLetterOrDigit(paragraph.at(end)) && paragraph.at(end) != '等'
                && SpeechVerbs.lengthAt(text, end) == 0 && candidates.isCandidate(start, end - 1);
    }

    /// 尚德|彪|告诉: the tokenizer knows two characters for a foreign name, and with the third they are a Chinese one.
    private boolean isHalf(int start, int end) {
        return end - start == 2 && candidates.isCandidate(start, end + 1) && paragraph.isEdge(end + 1)
                && !ends.isFollowed(end) && ends.isFollowed(end + 1);
    }

    /// 副部长|钟山|率队: somebody is called like a place.
    private boolean isNamedLikePlace(int start, int end) {
        return end < text.length() && Places.isKnown(text.substring(start, end)) && Places.COUNTRIES.lengthAt(text, start) == 0
                && paragraph.isEdge(end)
                && (SpeechVerbs.lengthAt(text, end) > 1 || PLACE_ACTS.lengthAt(text, end) > 0
                || "，、。".indexOf(paragraph.at(end)) >= 0);
    }

    /// The end of a name that is spelt by sound, or -1.
    private int sounds(int start, Before before) {
        int end = before == Before.LIST || PersonWords.NEVER.lengthAt(text, start) > 1 ? -1
                : new ForeignNames(paragraph).plain(start);
        if (end > 0 && (before == Before.OCCUPATION ? ends.isFollowed(end) : ends.isBoundary(end))) {
            return end;
        }
        int two = before == Before.POST ? new ForeignNames(paragraph).two(start) : -1;
        return two > 0 && (ends.isFollowed(two) || Character.isDigit(paragraph.at(two))) ? two : -1;
    }

    /// The end of a Japanese name of four characters or more, or -1; shorter ones are tried as Chinese ones.
    private int japanese(int start, Before before) {
        int family = Surnames.japaneseLengthAt(text, start);
        for (int given = 3; family > 0 && given >= 1; given--) {
            int end = start + family + given;
            boolean whole = end <= text.length() && text.substring(start, end).chars().allMatch(Character::isIdeographic);
            boolean edge = whole && (paragraph.isEdge(end) || SpeechVerbs.lengthAt(text, end) > 0
                    || PersonWords.VERBS.lengthAt(text, end) > 1);
            boolean last = edge && NameEnd.AFTER_NAME.indexOf(text.charAt(end - 1)) < 0
                    && PersonWords.VERBS.lengthAt(text, start + family) < 2;
            boolean torn = given == 3 && end < text.length() && PersonWords.VERBS.lengthAt(text, end - 1) > 1;
            if (last && !torn && end - start > 2 && ends.isEnd(end, given, before)) {
                return end;
            }
        }
        return -1;
    }

    /// The tokenizer may have drawn the first character of 指出 or 表示 to the name, or 任 of 任团长.
    private int cut(int start, int end) {
        boolean adverb = text.startsWith("正在", end - 1) || text.startsWith("已经", end - 1) || text.startsWith("来到", end - 1)
                || text.startsWith("来自", end - 1) || text.startsWith("关于", end - 1);
        boolean glued = end - start == 3 && (adverb || text.charAt(end - 1) == '和' && "他她其".indexOf(paragraph.at(end)) >= 0
                || text.startsWith("作的", end - 1) || ends.takesOffice(end - 1) || ends.isTorn(end)
                || PersonWords.VERBS.lengthAt(text, end - 1) > 1
                && !paragraph.isEdge(end + 1));
        return glued ? end - 1 : end;
    }

    /// The tokenizer may have cut a name of three characters after two.
    int longer(int start, int end) {
        if (end - start != 2) {
            boolean japanese = end - start == 3 && Surnames.japaneseLengthAt(text, start) == 2 && JAPANESE.indexOf(paragraph.at(end)) >= 0;
            return japanese && paragraph.isEdge(end + 1) ? end + 1 : end;
        }
        if (candidates.isMarried(start) && !ends.isFollowed(end) && "、，。".indexOf(paragraph.at(start + 4)) >= 0) {
            return start + 4;
        }
        boolean cut = candidates.isCandidate(start, end + 1)
                && (ends.holdsPreposition(end + 1) || isPreposition(end) || isCut(start, end));
        return cut ? end + 1 : end;
    }

    /// 李大|和|表示: the preposition before an action belongs to the name.
    private boolean isPreposition(int at) {
        Token next = paragraph.wordAt(at + 1);
        return "和与".indexOf(paragraph.at(at)) >= 0 && next.start() == at + 1 && next.is("v") && !next.is("vn")
                && next.text().length() == 2;
    }

    /// Whether the third character is a word of its own that no sentence has here.
    private boolean isCut(int start, int end) {
        boolean marked = "、/等".indexOf(paragraph.at(end + 1)) >= 0
                || paragraph.wordAt(end).is("u") && "，。；".indexOf(paragraph.at(end + 1)) >= 0;
        boolean moves = paragraph.wordAt(end).is("v") && PersonWords.VERBS.lengthAt(text, end + 1) < 2
                && "到来往去向上下出入回过".indexOf(paragraph.at(end + 1)) >= 0;
        return (!ends.isFollowed(end) || marked) && ends.isBoundary(end + 1) && paragraph.isEdge(end + 1)
                && NameEnd.AFTER_NAME.indexOf(paragraph.at(end)) < 0 && paragraph.at(end) != '家'
                && !isAct(start, end + 1) && !moves;
    }

    /// 董事长|张大|伟|致欢迎辞: the word and the lone character behind it make a name before what somebody does.
    private boolean isTornBehind(int start, int end) {
        Token letter = paragraph.wordAt(end);
        return end - start == 2 && letter.start() == end && letter.text().length() == 1 && letter.is("ag")
                && candidates.isCandidate(start, end + 1) && ends.isFollowed(end + 1)
                && NameCharacters.second(text.charAt(end)) > 0;
    }

    /// A word of the dictionary is no name, unless a post stands before it and an action follows.
    private boolean isCommonWord(Token word, int start, Before before) {
        boolean common = word.start() == start && word.text().length() > 1 && !word.is("nr") && !word.is("ns") && !word.is("x")
                && !word.is("m")
                && !(word.is("nz") && NameCharacters.frequency(word.text()) == 0);
        boolean name = ends.isFollowed(word.end()) || paragraph.isEdge(word.end() + 1) && ends.isFollowed(word.end() + 1);
        boolean said = SpeechVerbs.lengthAt(text, word.end()) > 0;
        boolean closed = word.nature().equals("a") && ("、，。".indexOf(paragraph.at(word.end())) >= 0
                || PersonWords.VERBS.lengthAt(text, word.end()) > 1);
        boolean action = word.is("v") && !said || word.is("a") && !said && !closed || word.is("d") || word.is("ad");
        boolean torn = before == Before.POST && isTornBehind(start, word.end());
        return common && !torn && (before != Before.POST || !name || action);
    }
}
