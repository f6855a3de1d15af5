package org.qingyang.reading.search;

import org.qingyang.reading.line.Sentences;

/// Which of two heading lines in a row is the headline: the one that says who does what, or what is new.
final class HeadingOrder {

    private final Openers openers;

    HeadingOrder(Openers openers) {
        this.openers = openers;
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
        evidence.note(Feature.KICKER)
                .note(Feature.KICKER_SLOGAN, BannerSigns.isBalanced(kicker))
                .note(Feature.KICKER_NO_SUBJECT, openers.hasNoSubject(kicker))
                .note(Feature.KICKER_SUBJECT, !introduces)
                .note(Feature.KICKER_SPEECH, openers.ends(kicker, "speech"))
                .note(Feature.KICKER_EVENT, isFormalEvent(kicker) && isTelling(head))
                .note(Feature.KICKER_TELLING, introduces && isTelling(head))
                .note(Feature.KICKER_SHORT, introduces && kicker.length() < head.length())
                .note(Feature.KICKER_MARKED, scene.mark(upper).isHeading() && !scene.mark(lower).isHeading())
                .note(Feature.KICKER_UNMARKED, scene.mark(lower).isHeading() && !scene.mark(upper).isHeading())
                .note(Feature.HEADLINE_SUBJECT, introduces && openers.hasSubject(head))
                .note(Feature.HEADLINE_TOPIC, topic(scene, lower) - topic(scene, upper));
    }

    /// Whether a line sets the scene for another: a slogan, a purpose, who says it, a catchword.
    private boolean introduces(String folded, String next) {
        return isFormalEvent(folded) && isTelling(next) || BannerSigns.isBalanced(folded) || openers.hasNoSubject(folded) || folded.startsWith("“")
                || openers.ends(folded, "speech")
                || folded.length() <= 8 && !openers.hasSubject(folded) && next.length() > folded.length();
    }

    /// Signs that `lower` is a subhead under the headline or subhead `upper`.
    void noteSubhead(Scene scene, int upper, int lower, Evidence evidence) {
        Sight above = scene.at(upper);
        Sight below = scene.at(lower);
        if (!above.headShape() || !below.headShape()) {
            return;
        }
        String head = above.folded();
        String subhead = below.folded();
        evidence.note(Feature.SUBHEAD)
                .note(Feature.SUBHEAD_DASH, subhead.startsWith("—") || subhead.startsWith("--"))
                .note(Feature.SUBHEAD_LIST, Sentences.count(subhead, '、') > 1)
                .note(Feature.SUBHEAD_QUANTITY, openers.isQuantity(subhead) && !isTelling(subhead))
                .note(Feature.SUBHEAD_NO_SUBJECT, openers.hasNoSubject(subhead) && !introduces(head, subhead))
                .note(Feature.SUBHEAD_SUBJECT, introduces(head, subhead) && openers.hasSubject(subhead))
                .note(Feature.SUBHEAD_LONGER, subhead.length() > head.length() * 1.4)
                .note(Feature.SUBHEAD_PEOPLE, openers.hasPeople(subhead) && !openers.hasPeople(head))
                .note(Feature.SUBHEAD_MARKED, scene.mark(lower).isHeading() && !scene.mark(upper).isHeading())
                .note(Feature.SUBHEAD_TELLING, isTelling(subhead) && isFormalEvent(head))
                .note(Feature.SUBHEAD_UNMARKED, scene.mark(upper).isHeading() && !scene.mark(lower).isHeading())
                .note(Feature.HEADLINE_TOPIC, topic(scene, upper) - topic(scene, lower));
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

    /// A long formal name of a meeting or an event, with 举行 or the like behind it.
    private boolean isFormalEvent(String folded) {
        return folded.length() >= 20 && openers.ends(folded, "event");
    }

    /// Whether the line gives a figure or a quotation, or what will be.
    private static boolean isTelling(String folded) {
        return folded.chars().anyMatch(c -> c >= '0' && c <= '9') || folded.indexOf('“') >= 0 || folded.indexOf('将') > 0;
    }
}
