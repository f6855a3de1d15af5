package org.qingyang.facts.entity;

import org.qingyang.facts.base.Paragraph;
import org.qingyang.facts.entity.NameShape.Before;
import org.qingyang.language.NameCharacters;
import org.qingyang.language.Token;

/// Whether a person's name may end at a place in the text.
final class NameEnd {

    /// Characters that follow a name and rarely end one.
    static final String AFTER_NAME = "说称做在为与和等的对将从摄及是被把向于因也还都边就已并则又曾只却仍告答问劝嘱";
    private static final String PREPOSITIONS = "为与和对将从向于";
    /// A word of the dictionary that comes as often is hardly the end of a name and what follows it; a logarithm.
    private static final double COMMON = 6;

    private final Paragraph paragraph;
    private final String text;

    NameEnd(Paragraph paragraph) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
    }

    /// Whether a name with so many given characters may end here behind these words.
    boolean isEnd(int end, int given, Before before) {
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
    boolean holdsPreposition(int end) {
        Token torn = paragraph.wordAt(end - 1);
        boolean drawn = torn.start() == end - 1 && torn.text().length() == 2 && NameCharacters.second(torn.text().charAt(0)) > 0;
        return drawn && (PersonWords.VERBS.lengthAt(text, end) > torn.end() - end
                || PREPOSITIONS.indexOf(torn.text().charAt(1)) >= 0 && NameCharacters.frequency(torn.text()) < COMMON);
    }

    /// 吴某|任团长, 吴某|兼任, 丁某|携随员
    boolean takesOffice(int at) {
        return text.charAt(at) == '携' || text.startsWith("兼任", at)
                || text.charAt(at) == '任' && PersonWords.POSTS.lengthAt(text, at + 1) > 0;
    }

    /// 傅某代|表: the end would tear a common word.
    boolean isTorn(int end) {
        boolean word = end < text.length() && paragraph.isEdge(end - 1) && !paragraph.isEdge(end) && paragraph.isEdge(end + 1);
        return word && (NameCharacters.frequency(text.substring(end - 1, end + 1)) > COMMON
                || PersonWords.VERBS.lengthAt(text, end - 1) > 1);
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
