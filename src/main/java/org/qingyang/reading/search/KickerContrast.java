package org.qingyang.reading.search;

/// What tells a kicker only against the headline right below it: the kicker says who, or what is being done about
/// something; the headline, shorter and set larger, says what came of it, in a picture, a quotation, a question.
final class KickerContrast {

    private static final int LONGEST_PLACE = 12;

    private final Openers openers;
    private final HeadTurns turns;

    KickerContrast(Openers openers, HeadTurns turns) {
        this.openers = openers;
        this.turns = turns;
    }

    void note(Scene scene, int upper, int lower, Evidence evidence) {
        Sight above = scene.at(upper);
        Sight below = scene.at(lower);
        if (!above.headShape() || !below.headShape() || HeadingOrder.isDashed(below.folded())) {
            return;
        }
        String kicker = above.folded();
        String head = below.folded();
        evidence.note(Feature.KICKER_WHO, openers.isWho(kicker) || isPlaceOver(kicker, head))
                .note(Feature.KICKER_DATED, isDatedOver(kicker, head) ? 1 : isDatedOver(head, kicker) ? -1 : 0)
                .note(Feature.KICKER_SPEAKER, speaker(head) && !speaker(kicker))
                .note(Feature.KICKER_EFFORT, turns.isEffort(kicker) && !turns.isEffort(head) && !turns.isDetail(head))
                .note(Feature.KICKER_FEATURE, isFeature(scene, lower))
                .note(Feature.KICKER_QUOTED, HeadTurns.isQuoted(head) && !HeadTurns.isQuoted(kicker))
                .note(Feature.KICKER_ASKED, HeadTurns.isQuestion(head) && !HeadTurns.isQuestion(kicker))
                .note(Feature.KICKER_COUPLET, couplets(scene, upper, lower))
                .note(Feature.KICKER_LONGER, openers.isWho(kicker) || turns.isCatchword(kicker) || HeadingOrder.isUneven(kicker)
                ? 0 : Math.clamp(Math.log((double) kicker.length() / head.length()), -1, 1));
    }

    /// Whether the upper line is the name of a place or a body and the lower one tells something.
    private boolean isPlaceOver(String upper, String lower) {
        return upper.length() <= LONGEST_PLACE && openers.isUnsaid(upper) && !openers.isUnsaid(lower)
                && !HeadTurns.hasFigure(upper);
    }

    /// Whether only the one line says on which day it happened.
    private static boolean isDatedOver(String one, String other) {
        return HeadTurns.isDated(one) && !HeadTurns.isDated(other);
    }

    /// Whether the line begins with the name of somebody and what he, she or it says.
    private boolean speaker(String folded) {
        return HeadingOrder.hasSpeaker(folded) && openers.hasName(folded.substring(0, folded.indexOf('：')));
    }

    /// 1 for a couplet that is neither a slogan nor what the story calls an event by.
    private int couplet(Scene scene, int index) {
        String folded = scene.at(index).folded();
        return isCouplet(folded) && !openers.has(folded, "slogan") && !isTheme(scene, index) ? 1 : 0;
    }

    /// 1 where only the lower line is a couplet that gives no figures as a subhead does, -1 where only the upper one is and says who does something or how many.
    private int couplets(Scene scene, int upper, int lower) {
        int below = HeadTurns.hasQuantity(scene.at(lower).folded()) ? 0 : couplet(scene, lower);
        String folded = scene.at(upper).folded();
        boolean tells = openers.hasSubject(folded) || HeadTurns.hasFigure(folded);
        return below > 0 || tells ? below - couplet(scene, upper) : 0;
    }

    /// Whether the line is two phrases of like length, with or without a longer one behind them.
    private static boolean isCouplet(String folded) {
        int last = Math.max(folded.lastIndexOf(' '), folded.lastIndexOf('　'));
        return BannerSigns.isBalanced(folded) || last > 0 && BannerSigns.isBalanced(folded.substring(0, last).strip());
    }

    /// Whether the line is what the story calls an event by, in quotes: it tells no news.
    private static boolean isTheme(Scene scene, int index) {
        return scene.textBelow(index).contains('“' + scene.at(index).folded() + '”');
    }

    /// Whether the story below has a byline on a line of its own and no label, as a long report has and news has not:
    /// such a report sets a dash before its subhead.
    private static boolean isFeature(Scene scene, int index) {
        int lead = scene.lead(index);
        return lead > index + 1 && scene.at(lead - 1).isSpokenCredit() && !scene.at(lead).hasLabel();
    }
}
