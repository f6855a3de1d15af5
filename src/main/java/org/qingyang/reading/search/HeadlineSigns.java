package org.qingyang.reading.search;

import org.qingyang.reading.line.Sentences;

/// A headline announces the story below: its words come back there, a lead or a byline follows. What the heading lines
/// of one story have in common counts for each of them alike; which of them leads is decided elsewhere.
final class HeadlineSigns implements Signs {

    private static final double ALL = 0.95;
    /// How much less a lead than a later paragraph begins with what somebody says or sees, against one that begins with 他.
    private static final double ON_THE_SPOT = 0.7;

    private final Openers openers;

    HeadlineSigns(Openers openers) {
        this.openers = openers;
    }

    @Override
    public void note(Scene scene, int index, Role role, Evidence evidence) {
        if (role == Role.KICKER || role == Role.HEADLINE) {
            evidence.note(Feature.GAP_ABOVE, scene.isWide(index))
                    .note(Feature.CREDIT_ABOVE, index > 0 && scene.at(index - 1).isSpokenCredit());
        }
        if (role != Role.HEADLINE || !scene.at(index).headShape()) {
            return;
        }
        int lead = scene.lead(index);
        if (lead < 0) {
            evidence.note(Feature.NO_LEAD);
            return;
        }
        noteLead(scene, index, lead, evidence);
        double below = overlap(scene, index, scene.textBelow(index), scene.toldBelow(index));
        double above = overlap(scene, index, scene.textAbove(index), scene.toldAbove(index));
        evidence.note(Feature.LEAD_OVERLAP, below)
                .note(Feature.ABOVE_OVERLAP, above)
                .note(Feature.HEADLINE_NOUN, !scene.at(lead).hasLabel() && openers.isBareNoun(scene.at(index).folded())
                && !openers.isUnsaid(scene.at(index).folded()))
                .note(Feature.NO_OVERLAP, below < 0.15 && !scene.at(lead).hasLabel())
                .note(Feature.UNLABELLED_AMONG_LABELLED, isPlain(scene, index, lead) ? scene.labelled() : 0)
                .note(Feature.SAME_MATTER, isPlain(scene, index, lead) ? scene.matter(index) : 0)
                .note(Feature.HEADLINE_SIGNED, isPlain(scene, index, lead) && Signatures.standsBetween(scene, index))
                .note(Feature.HEADLINE_SPOKEN, openers.ends(scene.at(index).folded(), "spoken")
                || HeadingOrder.isAnnouncing(scene.at(index).folded()))
                .note(Feature.HEADLINE_BRIEFS, openers.ends(scene.at(index).folded(), "briefs"))
                .note(Feature.HEADLINE_DASH, HeadingOrder.isDashed(scene.at(index).folded()))
                .note(Feature.UNMARKED_AMONG_MARKED, scene.isMarked() && !scene.mark(index).isHeading());
    }

    /// The greatest share of one of the heading lines in a row that comes back in the text. A line above that stands in it
    /// word for word is a phrase of the story that ends there, set large.
    ///
    /// @param own the share of the line at `index` itself
    private static double overlap(Scene scene, int index, String text, double own) {
        double most = 0;
        for (int line = scene.firstHeading(index); !text.isEmpty() && line < scene.endOfHeadings(index); line++) {
            double share = line == index ? own : Overlap.of(scene.at(line).folded(), text);
            most = line < index && share > ALL ? most : Math.max(most, share);
        }
        return most;
    }

    /// Whether neither label nor byline nor credit shows that a story begins.
    private static boolean isPlain(Scene scene, int index, int lead) {
        return !scene.at(lead).hasLabel() && !scene.photoFollows(index) && scene.at(lead - 1).credit().isEmpty();
    }

    /// Whether an interview begins here: a question that no answer stands above.
    private static boolean isFirstQuestion(Scene scene, int lead) {
        return scene.at(lead).folded().startsWith("问：") && !scene.textAbove(lead - 1).contains("答：");
    }

    private void noteLead(Scene scene, int index, int lead, Evidence evidence) {
        Sight text = scene.at(lead);
        boolean byline = lead > index + 1 && scene.at(lead - 1).credit().isPresent();
        boolean near = lead <= index + 3;
        evidence.note(Feature.LABEL_FOLLOWS, text.hasLabel() && near)
                .note(Feature.BYLINE_FOLLOWS, byline && near)
                .note(Feature.LEAD_FOLLOWS, lead == scene.endOfHeadings(index))
                .note(Feature.PHOTO_FOLLOWS, scene.photoFollows(index))
                .note(Feature.LEAD_LIKE, !text.hasLabel() && openers.isLeadLike(text.folded()))
                .note(Feature.LEAD_FRAGMENT, text.hasLabel() ? 0 : openers.isFragment(text.folded()) && !isFirstQuestion(scene, lead) ? 1
                        : !byline && Sentences.beginsOnTheSpot(text.folded()) ? ON_THE_SPOT : 0)
                .note(Feature.LEAD_INSIDE, !text.hasLabel() && openers.isInside(text.folded()))
                .note(Feature.LEAD_STARTS, text.hasLabel() ? 0 : openers.start(text.folded()))
                .note(Feature.PLAIN_LEAD, !text.hasLabel() && !byline && !openers.isLeadLike(text.folded()));
    }
}
