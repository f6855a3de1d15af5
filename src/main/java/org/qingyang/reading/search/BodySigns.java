package org.qingyang.reading.search;

import org.qingyang.reading.line.Sentences;

/// The looks of running text.
final class BodySigns implements Signs {

    /// So much of a short line comes back below it in any story.
    private static final double BY_CHANCE = 0.2;

    @Override
    public void note(Scene scene, int index, Role role, Evidence evidence) {
        if (!role.isBody()) {
            return;
        }
        Sight sight = scene.at(index);
        int length = sight.text().length();
        boolean ends = sight.complete() || sight.tail().isPresent();
        evidence.note(Feature.BODY_LONG, length >= 40)
                .note(Feature.BODY_FINAL, ends)
                .note(Feature.BODY_INNER_END, Sentences.hasInnerEnd(sight.text()))
                .note(Feature.BODY_SHORT_OPEN, length < 30 && !ends && !sight.verse() && !sight.line().mark().isItem())
                .note(Feature.BODY_MARK, sight.line().mark().isHeading())
                .note(Feature.BODY_BOLD, sight.line().mark().isBold() && sight.headShape() && (sight.isOpen() || scene.isBold()))
                .note(Feature.BODY_CREDIT, sight.isSpokenCredit())
                .note(Feature.BODY_VERSE, sight.verse())
                .note(Feature.BODY_LABEL, role != Role.LEAD && sight.opening().filter(o -> o.label() != null).isPresent())
                .note(Feature.BODY_BEGINS_INSIDE, role != Role.CONTINUATION && Sentences.beginsInside(sight.text()))
                .note(Feature.BODY_STUB, role != Role.CONTINUATION && Sentences.beginsWithStub(sight.folded()))
                .note(Feature.BODY_SHORT_FIRST, role != Role.CONTINUATION && Sentences.beginsWithEnd(sight.folded()))
                .note(Feature.BODY_ECHO, role == Role.PARAGRAPH && sight.headShape() && sight.isOpen() && !sight.isRunning()
                        ? Math.max(0, scene.toldBelow(index) - BY_CHANCE) : 0)
                .note(Feature.LEAD_LABEL, role == Role.LEAD && sight.hasLabel());
    }
}
