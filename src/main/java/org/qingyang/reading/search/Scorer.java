package org.qingyang.reading.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingyang.language.Language;
import org.qingyang.reading.line.Sentences;

/// Scores the steps of a reading of one page. Keeps what it has worked out about each line; use by one thread.
final class Scorer {

    /// No line is read in a part that scores less by itself.
    private static final double HOPELESS = -20;

    /// The crossheads of a story differ in length by so many characters, and hardly ever by more than so many.
    private static final int ALIKE = 2;
    private static final int UNLIKE = 4;

    private final Scene scene;
    private final Weights weights;
    private final List<Signs> signs;
    private final JoinSigns joins;
    private final HeadingOrder order;
    private final KickerContrast contrast;
    private final double[][] known;
    private final PairScores pairs;

    Scorer(Scene scene, Weights weights, Language language, Openers openers) {
        this.scene = scene;
        this.weights = weights;
        this.signs = List.of(new HeadSigns(openers), new HeadlineSigns(openers), new BodySigns(), new CreditSigns(),
                new BannerSigns(openers), new QuoteSigns(), new CaptionSigns(), new CrossheadSigns(openers));
        this.joins = new JoinSigns(language, openers);
        this.order = new HeadingOrder(openers);
        this.contrast = new KickerContrast(openers, new HeadTurns(openers));
        this.known = new double[scene.size()][];
        this.pairs = new PairScores(scene.size());
    }

    /// What speaks for the line at `index` in a part, whatever stands before it.
    Evidence line(int index, Role role) {
        return line(index, role, new Evidence(weights));
    }

    private Evidence line(int index, Role role, Evidence evidence) {
        signs.forEach(sign -> sign.note(scene, index, role, evidence));
        return evidence;
    }

    private double lineTotal(int index, Role role) {
        double[] row = known[index];
        if (row == null) {
            row = new double[Role.values().length];
            java.util.Arrays.fill(row, Double.NaN);
            known[index] = row;
        }
        if (Double.isNaN(row[role.ordinal()])) {
            row[role.ordinal()] = line(index, role, Evidence.summed(weights)).total();
        }
        return row[role.ordinal()];
    }

    /// The score of the line at `index` in a part behind `node`; null stands for the start of the page.
    double step(@Nullable Node node, int index, Role role) {
        double line = lineTotal(index, role);
        if (line < HOPELESS) {
            return line;
        }
        int partner = partner(node, role);
        double pair = partner < 0 ? 0 : pairs.get(index, role, partner,
                () -> pair(partner, index, role, Evidence.summed(weights)).total());
        return line + pair + state(node, index, role, Evidence.summed(weights)).total();
    }

    /// What speaks for a part because of what stands before it.
    Evidence between(@Nullable Node node, int index, Role role) {
        int partner = partner(node, role);
        Evidence evidence = new Evidence(weights);
        if (partner >= 0) {
            pair(partner, index, role, evidence);
        }
        return state(node, index, role, evidence);
    }

    /// The earlier line that the line is held against in this part, or -1.
    private static int partner(@Nullable Node node, Role role) {
        if (node == null) {
            return -1;
        }
        return switch (role) {
            case CONTINUATION -> node.body();
            case SUBHEAD -> node.last();
            case KICKER, HEADLINE -> node.role() == Role.KICKER ? node.last() : -1;
            default -> -1;
        };
    }

    private Evidence pair(int partner, int index, Role role, Evidence evidence) {
        switch (role) {
            case CONTINUATION -> joins.noteContinuation(scene, scene.at(partner), scene.at(index), evidence);
            case SUBHEAD -> order.noteSubhead(scene, partner, index, evidence);
            case HEADLINE -> {
                order.noteKicker(scene, partner, index, evidence);
                contrast.note(scene, partner, index, evidence);
            }
            default -> {
                order.noteKicker(scene, partner, index, evidence);
                evidence.note(Feature.KICKER_SECOND);
            }
        }
        return evidence;
    }

    /// What speaks for a part because of the state that the page is in.
    private Evidence state(@Nullable Node node, int index, Role role, Evidence evidence) {
        if (node == null) {
            return evidence.note(Feature.LEAD_ALONE, role == Role.LEAD);
        }
        Role before = node.role();
        switch (role) {
            case PARAGRAPH, CROSSHEAD -> noteInside(node, index, role, evidence);
            case HEADLINE, KICKER -> evidence.note(Feature.STORY_AFTER_OPEN, isOpen(node))
                    .note(Feature.STORY_AFTER_STUMP, before == Role.LEAD && isOpen(node) && scene.at(node.last()).headShape())
                    .note(Feature.STORY_AFTER_COMMA, isOpen(node) && Sentences.endsOpenMark(scene.at(node.last()).folded()))
                    .note(Feature.STORY_TIGHT, scene.isTight() && !before.isHeading() && scene.at(index).line().gap() == 0);
            case LEAD -> evidence.note(Feature.LEAD_ALONE, !before.isHeading() && before != Role.BYLINE)
                    .note(Feature.STORY_AFTER_OPEN, isOpen(node));
            case CREDIT -> evidence.note(Feature.CREDIT_LINE, before == Role.CREDIT && scene.at(index).line().gap() == 0);
            case BANNER -> evidence.note(Feature.BANNER_SECOND, before == Role.BANNER)
                    .note(Feature.STORY_AFTER_OPEN, isOpen(node));
            default -> { }
        }
        boolean inside = role == Role.PARAGRAPH || role == Role.CONTINUATION || role == Role.CROSSHEAD;
        return evidence.note(Feature.CREDIT_INSIDE, before == Role.CREDIT && inside)
                .note(Feature.TAIL_INSIDE, before.isBody() && inside && scene.at(node.last()).tail().isPresent());
    }

    private void noteInside(Node node, int index, Role role, Evidence evidence) {
        if (node.role().isBody()) {
            joins.noteParagraph(scene.at(node.body()), scene.at(index), evidence);
        }
        if (role == Role.CROSSHEAD) {
            // The less the text below is about the matter of that above, the more a first one may be another story's headline.
            evidence.note(Feature.CROSSHEAD_LONE, node.crossheads() > 0 ? 0 : scene.at(index).headShape()
                    ? 1 - scene.matter(index) / (2 * Matter.MOST) : 1)
                    .note(Feature.CROSSHEAD_SERIES, node.crossheads() > 0)
                    .note(Feature.CROSSHEAD_ALIKE, node.crossheads() > 0 && Twins.apart(scene, index) <= ALIKE)
                    .note(Feature.CROSSHEAD_UNLIKE, node.crossheads() > 0 && Twins.apart(scene, index) > UNLIKE)
                    .note(Feature.CROSSHEAD_STACKED, node.role() == Role.CROSSHEAD);
        }
    }

    private boolean isOpen(Node node) {
        return node.role().isBody() && scene.at(node.last()).isOpen() && !scene.at(node.last()).verse();
    }

    double end(Node node) {
        boolean heading = node.role().isHeading() || node.role() == Role.BYLINE || node.role() == Role.CROSSHEAD;
        return heading ? weights.of(Feature.END_HEADING) : 0;
    }
}
