package org.qingyang.reading.search;

import java.util.regex.Pattern;
import org.qingyang.reading.line.Sentences;

/// Which of two heading lines in a row is the headline: the one that says who does what, or what is new.
final class HeadingOrder {

    /// A line with a smaller share of itself in the text below says nothing of the story.
    private static final double FOREIGN = 0.15;

    /// Two lines of one heading do not say so many characters twice: the second one is the lead.
    private static final int ECHO = 6;
    private static final int SHORT = 10;
    private static final double MOSTLY = 0.6;

    /// Nothing of a line with so small a share of itself in the lead is told there; with so large a one, most is.
    private static final double OFF_TOPIC = 0.05;
    private static final double ON_TOPIC = 0.3;

    /// So much of a line comes back in any text.
    private static final double BY_CHANCE = 0.15;

    /// When and by whom what the title names was passed.
    private static final Pattern NOTE = Pattern.compile("（[^。（）]{0,80}(?:通过|公布|发布|修订|修正|批准)）");

    private static final int SHORTEST_DECK = 20;
    private static final int LONGEST_SUMMARY = 140;

    /// A name and a post are hardly longer.
    private static final int LONGEST_SPEAKER = 8;

    private final Openers openers;
    private final HeadTurns turns;

    HeadingOrder(Openers openers) {
        this.openers = openers;
        this.turns = new HeadTurns(openers);
    }

    /// Signs that `upper` is a kicker over the heading `lower`.
    void noteKicker(Scene scene, int upper, int lower, Evidence evidence) {
        Sight above = scene.at(upper);
        Sight below = scene.at(lower);
        if (!above.headShape() || !below.headShape()) {
            return;
        }
        String kicker = above.folded();
        String head = below.folded();
        boolean introduces = introduces(kicker, head);
        boolean clauses = isUneven(kicker);
        boolean actor = !clauses && isActorBelow(kicker, head);
        evidence.note(Feature.KICKER)
                .note(Feature.HEAD_ECHO, isEcho(kicker, head))
                .note(Feature.HEAD_SHARED, shared(kicker, head))
                .note(Feature.KICKER_SLOGAN, BannerSigns.isBalanced(kicker))
                .note(Feature.KICKER_NO_SUBJECT, openers.hasNoSubject(kicker))
                .note(Feature.KICKER_SUBJECT, !introduces && !actor)
                .note(Feature.KICKER_SPEECH, turns.isSpeech(kicker))
                .note(Feature.KICKER_EVENT, isEventWithNews(kicker, head))
                .note(Feature.KICKER_SOURCE, turns.isAnnouncement(kicker))
                .note(Feature.KICKER_PRAISE, isPraiseOver(kicker, head))
                .note(Feature.KICKER_OCCASION, isOccasionOver(kicker, head))
                .note(Feature.KICKER_FIGURE, HeadTurns.hasFigure(head) && !HeadTurns.hasFigure(kicker))
                .note(Feature.KICKER_QUOTE, !BannerSigns.isBalanced(kicker) && head.indexOf('“') >= 0 && kicker.indexOf('“') < 0)
                .note(Feature.KICKER_FOREIGN, upper > 0 && Overlap.of(kicker, scene.textBelow(lower)) < FOREIGN)
                .note(Feature.KICKER_NOUN, isNameOver(kicker, head))
                .note(Feature.KICKER_GENRE, turns.isGenre(kicker))
                .note(Feature.KICKER_ACTOR, actor)
                .note(Feature.KICKER_OFF_TOPIC, !clauses && upper > 0 && topic(scene, upper) <= OFF_TOPIC
                && topic(scene, lower) >= ON_TOPIC)
                .note(Feature.KICKER_CLAUSES, clauses)
                .note(Feature.KICKER_TRADITIONAL, scene.isTraditional())
                .note(Feature.KICKER_ABOVE, Math.max(0, Overlap.of(kicker, scene.textAbove(upper)) - BY_CHANCE))
                .note(Feature.KICKER_DETAIL, turns.isDetail(head) || isAttendance(kicker, head))
                .note(Feature.KICKER_TELLING, introduces && turns.isTelling(head))
                .note(Feature.KICKER_SHORT, introduces && kicker.length() < head.length())
                .note(Feature.KICKER_OPEN, isAnnouncing(kicker))
                .note(Feature.KICKER_DECK, isDeck(kicker, head))
                .note(Feature.KICKER_MARKED, scene.mark(upper).outranks(scene.mark(lower)))
                .note(Feature.KICKER_UNMARKED, !clauses && scene.mark(lower).outranks(scene.mark(upper)))
                .note(Feature.HEADLINE_SUBJECT, introduces && openers.hasSubject(head))
                .note(Feature.HEADLINE_TOPIC, topic(scene, lower) - topic(scene, upper));
    }

    /// Whether a line sets the scene for another: a slogan, a purpose, who says it, a catchword.
    private boolean introduces(String folded, String next) {
        return isEventWithNews(folded, next) || BannerSigns.isBalanced(folded) || openers.hasNoSubject(folded)
                || isQuotation(folded)
                || turns.isGenre(folded) || turns.isSpeech(folded) || turns.isAnnouncement(folded) || isPraiseOver(folded, next)
                || isOccasionOver(folded, next)
                || folded.endsWith("？") && !isDashed(next)
                || Sentences.beginsWithPhrase(folded) || isNameOver(folded, next)
                || turns.isCatchword(folded) && next.length() > folded.length();
    }

    /// Whether the line praises and only the next one says what there is to praise.
    private boolean isPraiseOver(String folded, String next) {
        return turns.isPraise(folded) && !turns.isDetail(next) && !isAttendance(folded, next) && !isDashed(next)
                && !openers.hasNoSubject(next);
    }

    /// Whether the line gives an occasion and the next one, in a clause of its own, what happens on it.
    private boolean isOccasionOver(String folded, String next) {
        return turns.isOccasion(folded) && !openers.begins(next, "manner") && !turns.isDetail(next) && !isAttendance(folded, next)
                && !isDashed(next);
    }

    /// Whether the line only names something and the next one tells something.
    private boolean isNameOver(String folded, String next) {
        return (!HeadTurns.hasQuantity(folded) || folded.length() < next.length())
                && !(openers.hasSubject(folded) && openers.hasNoSubject(next))
                && openers.isNounPhrase(folded) && !openers.isNounPhrase(next);
    }

    /// How much of the shorter line stands in the other one: a lead says its headline again, two lines of one heading do not.
    private static double shared(String upper, String lower) {
        return Math.max(0, (upper.length() < lower.length() ? Overlap.of(upper, lower) : Overlap.of(lower, upper)) - BY_CHANCE);
    }

    private static boolean isEcho(String upper, String lower) {
        return Overlap.longest(upper, lower) >= ECHO || lower.length() >= SHORT && Overlap.of(lower, upper) >= MOSTLY;
    }

    /// A few words, the first of them in quotes.
    private static boolean isQuotation(String folded) {
        return folded.startsWith("“") && (folded.length() <= SHORT || folded.indexOf('”') == folded.length() - 1);
    }

    /// Whether only the lower line begins with somebody who does something, and not with everybody: 全国.
    private boolean isActorBelow(String kicker, String head) {
        return openers.hasSubject(head) && !openers.hasNoSubject(head) && !openers.hasSubject(kicker)
                && !HeadTurns.hasQuantity(kicker)
                && !isDashed(head) && !hasSpeaker(head) && !BannerSigns.isBalanced(kicker) && head.charAt(0) != '全';
    }

    /// Who took part in what the line above names; under a slogan it is the news itself.
    private boolean isAttendance(String folded, String next) {
        return !BannerSigns.isBalanced(folded) && turns.isAttendance(next);
    }

    /// Whether the line has clauses as a sentence has and not two of like length, as headings do.
    static boolean isUneven(String folded) {
        return folded.indexOf('，') >= 0 && !HeadSigns.isInParts(folded);
    }

    /// Whether somebody is named and then quoted: 李大山：桥通了.
    static boolean hasSpeaker(String folded) {
        int colon = folded.indexOf('：');
        return colon >= 2 && colon <= LONGEST_SPEAKER && colon + 1 < folded.length();
    }

    /// Whether the line ends in a mark behind which something must be said.
    static boolean isAnnouncing(String folded) {
        return folded.endsWith("——") || folded.endsWith("：");
    }

    static boolean isDashed(String folded) {
        return folded.startsWith("—") || folded.startsWith("--");
    }

    /// Whether an event is named and then what came of it.
    private boolean isEventWithNews(String folded, String next) {
        return (turns.isHeld(folded) || turns.isEvent(folded) && turns.isTelling(next)) && !turns.isDetail(next)
                && !isAttendance(folded, next);
    }

    /// Signs that `lower` is a subhead under the headline or subhead `upper`.
    void noteSubhead(Scene scene, int upper, int lower, Evidence evidence) {
        Sight above = scene.at(upper);
        Sight below = scene.at(lower);
        evidence.note(Feature.SUBHEAD_SUMMARY, isSummary(scene, lower))
                .note(Feature.SUBHEAD_NOTE, NOTE.matcher(below.folded()).matches());
        if (!above.headShape() || !below.headShape()) {
            return;
        }
        String head = above.folded();
        String subhead = below.folded();
        evidence.note(Feature.SUBHEAD)
                .note(Feature.HEAD_ECHO, isEcho(head, subhead))
                .note(Feature.HEAD_SHARED, shared(head, subhead))
                .note(Feature.SUBHEAD_DASH, isDashed(subhead))
                .note(Feature.HEADLINE_SPOKEN, isAnnouncing(subhead))
                .note(Feature.SUBHEAD_SPEAKER, hasSpeaker(subhead) && !hasSpeaker(head)
                && !openers.hasName(subhead.substring(0, subhead.indexOf('：'))))
                .note(Feature.SUBHEAD_LIST, Sentences.count(subhead, '、') > 1)
                .note(Feature.SUBHEAD_QUANTITY, openers.isQuantity(subhead) && !turns.isTelling(subhead))
                .note(Feature.SUBHEAD_DETAIL, turns.isDetail(subhead))
                .note(Feature.SUBHEAD_ATTENDANCE, isAttendance(head, subhead))
                .note(Feature.SUBHEAD_NO_SUBJECT, openers.hasNoSubject(subhead) && !introduces(head, subhead))
                .note(Feature.SUBHEAD_SUBJECT, introduces(head, subhead) && openers.hasSubject(subhead) && !hasSpeaker(subhead))
                .note(Feature.SUBHEAD_LONGER, subhead.length() > head.length() * 1.4)
                .note(Feature.SUBHEAD_DECK, isDeck(head, subhead))
                .note(Feature.SUBHEAD_PEOPLE, openers.hasPeople(subhead) && !openers.hasPeople(head))
                .note(Feature.SUBHEAD_NOUN, openers.isBareNoun(subhead))
                .note(Feature.SUBHEAD_MARKED, scene.mark(lower).outranks(scene.mark(upper)))
                .note(Feature.SUBHEAD_TELLING, isEventWithNews(head, subhead))
                .note(Feature.SUBHEAD_SOURCE, turns.isAnnouncement(head) || isPraiseOver(head, subhead))
                .note(Feature.SUBHEAD_LATER, isLater(scene, upper, lower))
                .note(Feature.SUBHEAD_UNMARKED, scene.mark(upper).outranks(scene.mark(lower)))
                .note(Feature.HEADLINE_TOPIC, topic(scene, upper) - topic(scene, lower));
    }

    /// Whether the lower line sums up in clauses what the short line above says in a few words.
    private static boolean isDeck(String upper, String lower) {
        return lower.length() >= SHORTEST_DECK && lower.length() >= 2 * upper.length()
                && (lower.indexOf('，') >= 0 || lower.indexOf('、') >= 0)
                && upper.indexOf('，') < 0 && !BannerSigns.isBalanced(upper) && !isDashed(lower);
    }

    /// Whether the line, too long for other headings, has no end of a sentence and stands right above a label: a lead begins
    /// with the label.
    private static boolean isSummary(Scene scene, int index) {
        Sight sight = scene.at(index);
        return sight.isOpen() && !sight.hasLabel() && !sight.headShape() && sight.text().length() <= LONGEST_SUMMARY
                && !Sentences.hasInnerEnd(sight.text())
                && !Sentences.endsOpenMark(sight.text()) && index + 1 < scene.size() && scene.at(index + 1).hasLabel();
    }

    /// How much of the heading comes back in the lead.
    private static double topic(Scene scene, int index) {
        int lead = scene.lead(index);
        if (lead < 0) {
            return 0;
        }
        String text = scene.at(lead).folded();
        return Overlap.of(scene.at(index).folded(), text.substring(0, Math.min(160, text.length())));
    }

    /// Whether the upper line tells what the lead tells, and the lower one what comes behind the lead.
    private static boolean isLater(Scene scene, int upper, int lower) {
        int lead = scene.lead(lower);
        String text = scene.textBelow(lower);
        int end = lead < 0 ? text.length() : Math.min(text.length(), scene.at(lead).folded().length());
        String behind = text.substring(end);
        return topic(scene, upper) >= topic(scene, lower)
                && Overlap.of(scene.at(lower).folded(), behind) > Math.max(0.2,
                Overlap.of(scene.at(lower).folded(), text.substring(0, end)));
    }
}
