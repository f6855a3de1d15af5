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

    /// Characters that follow a name and rarely end one.
    static final String AFTER_NAME = "说称做在为与和等的对将从摄及是被把向于因也还都边就已并则又曾告答问劝嘱";

    /// Family names that are far more often words; only the tokenizer may see a name there.
    private static final String RISKY = "和暨查时于从应能相全都又向通过经连与由为对等有让被把自各该国党年后";

    private static final String PREPOSITIONS = "为与和对将从向于";

    static final String NEVER_GIVEN = "的了各第是在和与及等们这那个不也都很就把被让从向对省市县区队者某委局厅署旅办";

    /// What somebody does and no place.
    private static final WordSet PLACE_ACTS =
            new WordSet(Set.of("在会上", "在现场", "要求", "强调", "见证", "率队", "率", "出席", "主持", "会见", "致辞", "陪同", "参加会见", "参加活动", "等出席", "等参加",
                    "一行"));
    /// Of these some stand in names that the tokenizer knows: 周向东.
    private static final String GIVEN_IN_NAMES = "向和从让省在";

    /// A word of the dictionary that comes as often is hardly the end of a name and what follows it; a logarithm.
    private static final double COMMON = 6;
    /// The odds, as a logarithm, above which a character is a family name whatever else it may be.
    private static final double FAMILY = 3;
    /// The odds, as a logarithm, below which a character hardly ends a name.
    private static final double RARE = -1.5;

    private final Paragraph paragraph;
    private final String text;

    NameShape(Paragraph paragraph) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
    }

    /// The end of the name that begins at `start`, or -1.
    int end(int start, Before before) {
        if (start >= text.length()) {
            return -1;
        }
        int foreign = new ForeignNames(paragraph).end(start);
        if (foreign > 0) {
            return foreign;
        }
        Token word = paragraph.wordAt(start);
        if (word.start() == start && word.is("nr") && isCandidate(start, word.end()) && isBoundary(word.end())) {
            return cut(start, longer(start, word.end()));
        }
        int other = Math.max(japanese(start, before), sounds(start, before));
        if (isCommonWord(word, start, before)) {
            return other > word.end() ? other : -1;
        }
        int end = Math.max(chinese(start, before), other);
        return end < 0 && before == Before.POST ? new UnlistedFamilies(paragraph, this).end(start) : end;
    }

    /// The end of a name with a Chinese family name, or -1.
    private int chinese(int start, Before before) {
        int family = Surnames.lengthAt(text, start);
        if (before == Before.POST && isMarriedName(start)) {
            return start + 4;
        }
        if (before == Before.POST && family > 0 && isNamedLikePlace(start, start + family + 1)) {
            return start + family + 1;
        }
        for (int given = 2; given >= 1; given--) {
            int end = start + family + given;
            if (isCandidate(start, end) && isEnd(end, given, before) && !(given == 2 && isAct(start, end))) {
                return end;
            }
        }
        return -1;
    }

    /// 佟磊|开|的是: the third character is what somebody does, as it hardly ends a name and no word of speech follows.
    private boolean isAct(int start, int end) {
        Token last = paragraph.wordAt(end - 1);
        boolean named = PersonWords.VERBS.lengthAt(text, end) > 1 || paragraph.wordAt(end).is("d");
        return !named && last.is("v") && last.text().length() == 1 && paragraph.isEdge(end) && NameCharacters.second(text.charAt(end - 1)) < RARE
                && Character.isLetterOrDigit(paragraph.at(end)) && paragraph.at(end) != '等' && SpeechVerbs.lengthAt(text, end) == 0
                && isCandidate(start, end - 1);
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
        if (end > 0 && (before == Before.OCCUPATION ? isFollowed(end) : isBoundary(end))) {
            return end;
        }
        int two = before == Before.POST ? new ForeignNames(paragraph).two(start) : -1;
        return two > 0 && (isFollowed(two) || Character.isDigit(paragraph.at(two))) ? two : -1;
    }

    /// The end of a Japanese name of four characters or more, or -1; shorter ones are tried as Chinese ones.
    private int japanese(int start, Before before) {
        int family = Surnames.japaneseLengthAt(text, start);
        for (int given = 3; family > 0 && given >= 1; given--) {
            int end = start + family + given;
            boolean whole = end <= text.length() && text.substring(start, end).chars().allMatch(Character::isIdeographic);
            boolean edge = whole && (paragraph.isEdge(end) || SpeechVerbs.lengthAt(text, end) > 0
                    || PersonWords.VERBS.lengthAt(text, end) > 1);
            boolean last = edge && AFTER_NAME.indexOf(text.charAt(end - 1)) < 0
                    && PersonWords.VERBS.lengthAt(text, start + family) < 2;
            if (last && end - start > 2 && isEnd(end, given, before)) {
                return end;
            }
        }
        return -1;
    }

    boolean isRisky(int start) {
        Token word = paragraph.wordAt(start);
        boolean adverb = word.is("d") && word.text().length() == 1 && !isCalledSo(word)
                && NameCharacters.family(word.text()) < FAMILY;
        return adverb || RISKY.indexOf(text.charAt(start)) >= 0 && !(word.start() == start && word.is("nr")) && !isYu(start);
    }

    /// 会长|于富民|到场: the preposition is a family name behind a post where two characters of a name and an action follow.
    private boolean isYu(int start) {
        return text.charAt(start) == '于' && start + 3 < text.length() && PersonWords.POSTS.lengthBefore(text, start) > 1 && isFollowed(start + 3)
                && NameCharacters.first(text.charAt(start + 1)) > 0 && NameCharacters.second(text.charAt(start + 2)) > 0;
    }

    /// 主席|曾|繁荣|专程: the adverb is a family name where no action follows and two characters behind it one does.
    private boolean isCalledSo(Token word) {
        Token next = paragraph.wordAt(word.end());
        boolean quality = next.text().length() == 2 && (next.is("a") || next.is("n") || next.is("z"));
        boolean letters = next.text().length() == 1 && paragraph.wordAt(next.end()).text().length() == 1
                && NameCharacters.first(next.text().charAt(0)) > 0 && isFollowed(next.end() + 1);
        return letters && word.text().equals("常") && PersonWords.POSTS.lengthBefore(text, word.start()) > 0
                || quality && word.text().equals("曾") && PersonWords.POSTS.lengthBefore(text, word.start()) > 0 && isFollowed(next.end());
    }

    /// The tokenizer may have drawn the first character of 指出 or 表示 to the name, or 任 of 任团长.
    private int cut(int start, int end) {
        boolean adverb = text.startsWith("正在", end - 1) || text.startsWith("已经", end - 1) || text.startsWith("来到", end - 1)
                || text.startsWith("来自", end - 1) || text.startsWith("关于", end - 1);
        boolean glued = end - start == 3 && (adverb || text.charAt(end - 1) == '和' && "他她其".indexOf(paragraph.at(end)) >= 0
                || text.startsWith("作的", end - 1) || takesOffice(end - 1) || isTorn(end)
                || PersonWords.VERBS.lengthAt(text, end - 1) > 1
                && !paragraph.isEdge(end + 1));
        return glued ? end - 1 : end;
    }

    /// 吴某|任团长, 吴某|兼任, 丁某|携随员
    private boolean takesOffice(int at) {
        return text.charAt(at) == '携' || text.startsWith("兼任", at)
                || text.charAt(at) == '任' && PersonWords.POSTS.lengthAt(text, at + 1) > 0;
    }

    /// 傅某代|表: the end would tear a common word.
    private boolean isTorn(int end) {
        boolean word = end < text.length() && paragraph.isEdge(end - 1) && !paragraph.isEdge(end) && paragraph.isEdge(end + 1);
        return word && NameCharacters.frequency(text.substring(end - 1, end + 1)) > COMMON;
    }

    /// The tokenizer may have cut a name of three characters after two.
    int longer(int start, int end) {
        if (end - start == 2 && isMarried(start) && !isFollowed(end) && "、，。".indexOf(paragraph.at(start + 4)) >= 0) {
            return start + 4;
        }
        if (end - start == 2 && isCandidate(start, end + 1) && holdsPreposition(end + 1)) {
            return end + 1;
        }
        boolean plain = "和与".indexOf(paragraph.at(end)) >= 0 && paragraph.wordAt(end + 1).start() == end + 1
                && paragraph.wordAt(end + 1).is("v") && !paragraph.wordAt(end + 1).is("vn") && paragraph.wordAt(end + 1).text().length() == 2;
        if (end - start == 2 && plain && isCandidate(start, end + 1)) {
            return end + 1;
        }
        boolean marked = "、/等".indexOf(paragraph.at(end + 1)) >= 0
                || paragraph.wordAt(end).is("u") && "，。；".indexOf(paragraph.at(end + 1)) >= 0;
        boolean cut = end - start == 2 && isCandidate(start, end + 1) && (!isFollowed(end) || marked)
                && isBoundary(end + 1)
                && paragraph.isEdge(end + 1) && AFTER_NAME.indexOf(paragraph.at(end)) < 0 && paragraph.at(end) != '家'
                && !isAct(start, end + 1)
                && !(paragraph.wordAt(end).is("v") && PersonWords.VERBS.lengthAt(text, end + 1) < 2
                && "到来往去向上下出入回过".indexOf(paragraph.at(end + 1)) >= 0);
        return cut ? end + 1 : end;
    }

    /// A word of the dictionary is no name, unless a post stands before it and an action follows.
    private boolean isCommonWord(Token word, int start, Before before) {
        boolean common = word.start() == start && word.text().length() > 1 && !word.is("nr") && !word.is("ns") && !word.is("x")
                && !word.is("m")
                && !(word.is("nz") && NameCharacters.frequency(word.text()) == 0);
        boolean name = isFollowed(word.end()) || paragraph.isEdge(word.end() + 1) && isFollowed(word.end() + 1);
        boolean said = SpeechVerbs.lengthAt(text, word.end()) > 0;
        boolean closed = word.nature().equals("a") && ("、，。".indexOf(paragraph.at(word.end())) >= 0
                || PersonWords.VERBS.lengthAt(text, word.end()) > 1);
        boolean action = word.is("v") && !said || word.is("a") && !said && !closed || word.is("d") || word.is("ad");
        return common && (before != Before.POST || !name || action);
    }

    private boolean isEnd(int end, int given, Before before) {
        boolean behind = AFTER_NAME.indexOf(text.charAt(end - 1)) >= 0 && !endsPlainly(end);
        if (given == 2 && (behind || isWork(end - 1) || takesOffice(end - 1) || isTorn(end))) {
            return false;
        }
        if (given == 2 && holdsPreposition(end)) {
            return true;
        }
        return before == Before.OCCUPATION || before == Before.ORIGIN ? isFollowed(end) : isBoundary(end);
    }

    /// 蒋青|作了报告: the last character is what somebody does.
    private boolean isWork(int at) {
        return text.startsWith("作的", at) || text.startsWith("作了", at) || text.startsWith("作报告", at);
    }

    /// 王大为|、, 王大为|致辞: a preposition before a mark or before what somebody does is none, and belongs to the name.
    private boolean endsPlainly(int end) {
        return PREPOSITIONS.indexOf(text.charAt(end - 1)) >= 0 && !paragraph.isEdge(end - 1)
                && ("、，。；）".indexOf(paragraph.at(end)) >= 0 || SpeechVerbs.lengthAt(text, end) > 1);
    }

    /// 方汝勇|为|选手, 黄守平|分获: the tokenizer has drawn the last character of the name and the next word's first to one word.
    private boolean holdsPreposition(int end) {
        Token torn = paragraph.wordAt(end - 1);
        boolean acts = torn.start() == end - 1 && torn.text().length() == 2 && PersonWords.VERBS.lengthAt(text, end) > torn.end() - end
                && NameCharacters.second(torn.text().charAt(0)) > 0;
        return acts || torn.start() == end - 1 && torn.text().length() == 2 && PREPOSITIONS.indexOf(torn.text().charAt(1)) >= 0
                && NameCharacters.frequency(torn.text()) < COMMON && NameCharacters.second(torn.text().charAt(0)) > 0;
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

    /// Whether these characters could be a Chinese name.
    boolean isCandidate(int start, int end) {
        if (end > text.length()) {
            return false;
        }
        boolean counted = text.charAt(start) == '余' && Character.isDigit(paragraph.at(start - 1));
        if (counted || text.startsWith("正在", end - 2) && end - start == 3 || end - start == 2 && text.charAt(start) == '都') {
            return false;
        }
        if (isRisky(start) || isOrdinal(start) || isDoubled(start)
                || end - start > 2 && (PersonWords.AFTER.lengthAt(text, end - 1) > 1 || takesOffice(end - 1))
                || PersonWords.NEVER.lengthAt(text, start) > 1) {
            return false;
        }
        String name = text.substring(start, end);
        if (end - start == 2 && name.charAt(1) == '得') {
            return false;
        }
        boolean people = name.endsWith("人") && (Places.isKnown(name.substring(0, name.length() - 1))
                || paragraph.wordAt(start).is("ns"));
        boolean country = name.length() > 2 && Places.COUNTRIES.has(name.substring(0, 2));
        return !people && !country && Surnames.isName(name) && name.chars().allMatch(Character::isIdeographic)
                && name.substring(1).chars().allMatch(c -> NEVER_GIVEN.indexOf(c) < 0
                || GIVEN_IN_NAMES.indexOf(c) >= 0 && (isKnownName(start, end) || c == '让' && "、，等".indexOf(paragraph.at(end)) >= 0)) && !Places.isKnown(name)
                && !isCall(name.substring(1));
    }

    /// 第|五|条: no family name, but a number with its measure word.
    private boolean isOrdinal(int start) {
        return text.charAt(start) == '第' && paragraph.wordAt(start + 1).is("m") && paragraph.wordAt(start + 2).is("q");
    }

    /// 边试|边改: what is done at the same time.
    private boolean isDoubled(int start) {
        return text.charAt(start) == '边' && (paragraph.at(start - 2) == '边' || paragraph.at(start + 2) == '边');
    }

    /// 雨|林探奇: the first character makes a word with the lone one before it.
    boolean tearsWord(int start) {
        return start > 0 && paragraph.wordAt(start - 1).text().length() == 1 && Character.isIdeographic(paragraph.at(start - 1))
                && paragraph.wordAt(start - 1).is("n") && NameCharacters.frequency(text.substring(start - 1, start + 1)) > 0;
    }

    private boolean isKnownName(int start, int end) {
        Token word = paragraph.wordAt(start);
        return word.is("nr") && word.start() == start && word.end() == end && end - start == 3;
    }

    /// A name is no word of the dictionary, or the dictionary knows it as a name.
    boolean isUnknownWord(int start, int end) {
        Token word = paragraph.wordAt(start);
        return word.end() < end || word.is("nr");
    }

    /// Whether a woman's name with her husband's family name before it begins here: 周梁淑怡.
    boolean isMarried(int start) {
        return start + 4 <= text.length() && Surnames.lengthAt(text, start) == 1 && Surnames.lengthAt(text, start + 1) == 1
                && Surnames.isName(text.substring(start + 1, start + 4)) && !isCall(text.substring(start + 2, start + 4))
                && AFTER_NAME.indexOf(text.charAt(start + 3)) < 0
                && text.substring(start, start + 4).chars().allMatch(c -> Character.isIdeographic(c) && "村镇乡".indexOf(c) < 0);
    }

    /// The same, and nothing speaks for an end after three characters.
    boolean isMarriedName(int start) {
        int end = start + 4;
        return isMarried(start) && paragraph.isEdge(end) && isFollowed(end) && !isFollowed(end - 1)
                && PersonWords.VERBS.lengthAt(text, start + 2) < 2 && !isKnownName(start, end - 1)
                && NameCharacters.frequency(text.substring(start, start + 2)) == 0
                && NameCharacters.frequency(text.substring(start + 2, end)) < 4
                && NameCharacters.family(text.substring(start, start + 1)) > 0
                && NameCharacters.family(text.substring(start + 1, start + 2)) > 0
                && NameCharacters.first(text.charAt(start + 2)) > 0 && NameCharacters.second(text.charAt(start + 3)) > 0
                && PersonWords.NEVER.lengthAt(text, start) < 2;
    }

    /// 江主席, 王老师: somebody's family name and what he is; 华商会: an institution.
    static boolean isCall(String given) {
        return PersonWords.CALLS.has(given) || PersonWords.AFTER.has(given)
                || given.length() > 1 && (PersonWords.POSTS.has(given) || given.endsWith("会") && OrganisationWords.HEADS.has(given));
    }

    /// Whether a name may end here: before a mark, a word of action, or any word that is no noun.
    boolean isBoundary(int end) {
        if (end >= text.length() || isFollowed(end) || !Character.isLetterOrDigit(text.charAt(end))) {
            return true;
        }
        Token next = paragraph.wordAt(end);
        return next.start() == end && (next.is("v") || next.is("p") || next.is("c") || next.is("u") || next.is("d")
                || next.is("t") || next.is("r") || next.is("m"));
    }

    /// Whether words follow that tell what a person does.
    boolean isFollowed(int end) {
        return end >= text.length() || PersonWords.VERBS.lengthAt(text, end) > 0 || PersonWords.AFTER.lengthAt(text, end) > 0
                || "、，；。：（".indexOf(paragraph.at(end)) >= 0;
    }
}
