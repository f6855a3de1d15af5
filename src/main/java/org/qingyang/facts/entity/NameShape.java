package org.qingyang.facts.entity;

import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.Surnames;
import org.qingyang.language.Token;

/// Whether a person's name begins at a place in the text, and where it ends.
final class NameShape {

    /// How much the words before speak for a name.
    enum Before { POST, OCCUPATION, LIST }

    /// Characters that follow a name and rarely end one.
    private static final String AFTER_NAME = "说称在为与和等的对将从摄及是被把向于因也还都就已并则又曾告答问";

    /// Family names that are far more often words; only the tokenizer may see a name there.
    private static final String RISKY = "和时于从应能相全都又向通过经连与由为对等有让被把自各该国党年";

    private static final String NEVER_GIVEN = "的了是在和与及等们这那个不也都很就把被让从向对省市县区队者某";

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
        if (isCommonWord(word, start, before)) {
            return -1;
        }
        int family = Surnames.lengthAt(text, start);
        for (int given = 2; given >= 1; given--) {
            int end = start + family + given;
            if (isCandidate(start, end) && isEnd(end, given, before)) {
                return end;
            }
        }
        int sounds = before == Before.POST ? new ForeignNames(paragraph).plain(start) : -1;
        return sounds > 0 && isBoundary(sounds) ? sounds : -1;
    }

    private boolean isRisky(int start) {
        return RISKY.indexOf(text.charAt(start)) >= 0 && !(paragraph.isEdge(start) && paragraph.wordAt(start).is("nr"));
    }

    /// The tokenizer may have drawn the first character of 指出 or 表示 to the name.
    private int cut(int start, int end) {
        boolean adverb = text.startsWith("正在", end - 1) || text.startsWith("已经", end - 1);
        boolean glued = end - start == 3 && (adverb || PersonWords.VERBS.lengthAt(text, end - 1) > 1
                && !paragraph.isEdge(end + 1));
        return glued ? end - 1 : end;
    }

    /// The tokenizer may have cut a name of three characters after two.
    private int longer(int start, int end) {
        boolean cut = end - start == 2 && isCandidate(start, end + 1) && !isFollowed(end) && isBoundary(end + 1)
                && paragraph.isEdge(end + 1) && AFTER_NAME.indexOf(paragraph.at(end)) < 0
                && !(paragraph.wordAt(end).is("v") && "到来往去向上下出入回过".indexOf(paragraph.at(end + 1)) >= 0);
        return cut ? end + 1 : end;
    }

    /// A word of the dictionary is no name, unless a post stands before it and an action follows.
    private boolean isCommonWord(Token word, int start, Before before) {
        boolean common = word.start() == start && word.text().length() > 1 && !word.is("nr") && !word.is("ns") && !word.is("x") && !word.is("m");
        boolean name = isFollowed(word.end()) || paragraph.isEdge(word.end() + 1) && isFollowed(word.end() + 1);
        return common && (before != Before.POST || !name);
    }

    private boolean isEnd(int end, int given, Before before) {
        if (given == 2 && AFTER_NAME.indexOf(text.charAt(end - 1)) >= 0) {
            return false;
        }
        return before == Before.OCCUPATION ? isFollowed(end) : isBoundary(end);
    }

    /// Whether these characters could be a Chinese name.
    boolean isCandidate(int start, int end) {
        if (end > text.length() || isRisky(start) || PersonWords.NEVER.lengthAt(text, start) > 1) {
            return false;
        }
        String name = text.substring(start, end);
        return Surnames.isName(name) && name.chars().allMatch(Character::isIdeographic)
                && name.substring(1).chars().allMatch(c -> NEVER_GIVEN.indexOf(c) < 0) && !Places.isKnown(name)
                && !isCall(name.substring(1));
    }

    /// 江主席, 王老师: somebody's family name and what he is.
    private static boolean isCall(String given) {
        return PersonWords.CALLS.has(given) || PersonWords.AFTER.has(given) || given.length() > 1 && PersonWords.POSTS.has(given);
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
        return PersonWords.VERBS.lengthAt(text, end) > 0 || PersonWords.AFTER.lengthAt(text, end) > 0
                || "、，；。：（".indexOf(paragraph.at(end)) >= 0;
    }
}
