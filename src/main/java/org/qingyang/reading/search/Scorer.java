package org.qingyang.reading.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingyang.language.Language;

/// Scores the steps of a reading of one page. Keeps what it has worked out about each line; use by one thread.
final class Scorer {

    private final Scene scene;
    private final Weights weights;
    private final List<Signs> signs;
    private final JoinSigns joins;
    private final HeadingOrder order;
    private final double[][] known;

    Scorer(Scene scene, Weights weights, Language language, Openers openers) {
        this.scene = scene;
        this.weights = weights;
        this.signs = List.of(new HeadSigns(openers), new HeadlineSigns(openers), new BodySigns(), new CreditSigns(),
                new BannerSigns(openers), new QuoteSigns(), new CrossheadSigns());
        this.joins = new JoinSigns(language, openers);
        this.order = new HeadingOrder(openers);
        this.known = new double[scene.size()][];
    }

    /// What speaks for the line at `index` in a part, whatever stands before it.
    Evidence line(int index, Role role) {
        Evidence evidence = new Evidence(weights);
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
            row[role.ordinal()] = line(index, role).total();
        }
        return row[role.ordinal()];
    }

    /// The score of the line at `index` in a part behind `node`; null stands for the start of the page.
    double step(@Nullable Node node, int index, Role role) {
        double line = lineTotal(index, role);
        return line < -20 ? line : line + between(node, index, role).total();
    }

    /// What speaks for a part because of what stands before it.
    Evidence between(@Nullable Node node, int index, Role role) {
        Evidence evidence = new Evidence(weights);
        if (node == null) {
            return evidence.note(Feature.LEAD_ALONE, role == Role.LEAD);
        }
        Role before = node.role();
        switch (role) {
            case CONTINUATION -> joins.noteContinuation(scene.at(node.body()), scene.at(index), evidence);
            case PARAGRAPH, CROSSHEAD -> noteParagraph(node, role, evidence);
            case HEADLINE -> noteHeadline(node, index, evidence);
            case KICKER -> noteKicker(node, index, evidence);
            case SUBHEAD -> order.noteSubhead(scene, node.last(), index, evidence);
            case LEAD -> evidence.note(Feature.LEAD_ALONE, !before.isHeading() && before != Role.BYLINE)
                    .note(Feature.STORY_AFTER_OPEN, isOpen(node));
            case CREDIT -> evidence.note(Feature.CREDIT_LINE, before == Role.CREDIT && scene.at(index).line().gap() == 0);
            case BANNER -> evidence.note(Feature.BANNER_SECOND, before == Role.BANNER).note(Feature.STORY_AFTER_OPEN, isOpen(node));
            default -> { }
        }
        return evidence.note(Feature.CREDIT_INSIDE, before == Role.CREDIT && (role.isBody() && role != Role.LEAD || role == Role.CROSSHEAD));
    }

    private void noteParagraph(Node node, Role role, Evidence evidence) {
        if (node.role().isBody()) {
            joins.noteParagraph(scene.at(node.body()), evidence);
        }
        evidence.note(Feature.CROSSHEAD_SERIES, role == Role.CROSSHEAD && node.crossheads() > 0);
    }

    private void noteHeadline(Node node, int index, Evidence evidence) {
        if (node.role() == Role.KICKER) {
            order.noteKicker(scene, node.last(), index, evidence);
        }
        evidence.note(Feature.STORY_AFTER_OPEN, isOpen(node));
    }

    private void noteKicker(Node node, int index, Evidence evidence) {
        if (node.role() == Role.KICKER) {
            order.noteKicker(scene, node.last(), index, evidence);
        }
        evidence.note(Feature.STORY_AFTER_OPEN, isOpen(node));
    }

    private boolean isOpen(Node node) {
        return node.role().isBody() && scene.at(node.last()).isOpen() && !scene.at(node.last()).verse();
    }

    double end(Node node) {
        boolean heading = node.role().isHeading() || node.role() == Role.BYLINE || node.role() == Role.CROSSHEAD;
        return heading ? weights.of(Feature.END_HEADING) : 0;
    }
}
