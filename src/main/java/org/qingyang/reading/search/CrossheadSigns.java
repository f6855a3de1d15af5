package org.qingyang.reading.search;

import org.qingyang.language.Form;
import org.qingyang.reading.line.Mark;

/// A heading inside a body: short, of a lower level than the headlines, one of several, about the story above as well.
final class CrossheadSigns implements Signs {

    private static final Form NUMBERED = Form.of("第一二三四五六七八九十（0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳●■◆▲★○◇",
            "(?:第?[一二三四五六七八九十]{1,2}[、．.]|（[一二三四五六七八九十\\d]{1,2}）|\\d{1,2}[、．.](?!\\d)|[①-⑳]|[●■◆▲★○◇])");

    /// Between the phrases of a headline.
    private static final Form BLANK = Form.of(" 　", "(?<=\\p{IsHan}{2})[ 　]+(?=\\p{IsHan}{2})");

    private final Openers openers;

    CrossheadSigns(Openers openers) {
        this.openers = openers;
    }

    /// Whether the text begins with the number of a section or with what stands for one.
    static boolean isNumbered(String folded) {
        return NUMBERED.begins(folded);
    }

    @Override
    public void note(Scene scene, int index, Role role, Evidence evidence) {
        if (role != Role.CROSSHEAD) {
            return;
        }
        Sight sight = scene.at(index);
        Mark mark = sight.line().mark();
        int next = index + 1;
        boolean label = sight.headShape() && next < scene.size() && scene.at(next).hasLabel();
        evidence.note(Feature.CROSSHEAD)
                .note(Feature.CROSSHEAD_DEEPER, scene.isMarkedBelowHeadlines(index))
                .note(Feature.CROSSHEAD_TOP, scene.isMarkedAsHeadline(index))
                .note(Feature.CROSSHEAD_BOLD, !mark.isBold() ? 0 : scene.isMarked() ? 2 : scene.isBold() ? -1 : 1)
                .note(Feature.CROSSHEAD_NUMBER, isNumbered(sight.folded()))
                .note(Feature.CROSSHEAD_TINY, sight.text().length() < 4 && scene.hasTinyLines())
                .note(Feature.CROSSHEAD_LONG, sight.text().length() > 15)
                .note(Feature.CROSSHEAD_UNLABELLED, 1 - scene.labelled())
                .note(Feature.CROSSHEAD_GAP, scene.isWide(index))
                .note(Feature.CROSSHEAD_TRADITIONAL, scene.isTraditional())
                .note(Feature.CROSSHEAD_PHOTO, scene.photoFollows(index))
                .note(Feature.CROSSHEAD_SHORT, sight.text().length() <= 12)
                .note(Feature.CROSSHEAD_BRIEFS, openers.ends(sight.folded(), "briefs"))
                .note(Feature.CROSSHEAD_LABEL_FOLLOWS, label);
        if (sight.headShape()) {
            evidence.note(Feature.CROSSHEAD_FRAME, !mark.isSet() && openers.isFramed(sight.folded()))
                    .note(Feature.CROSSHEAD_SUBJECT, !mark.isSet() && openers.hasSubject(sight.folded()))
                    .note(Feature.CROSSHEAD_ABOVE, scene.toldAbove(index))
                    .note(Feature.CROSSHEAD_BELOW, scene.toldBelow(index))
                    .note(Feature.CROSSHEAD_PHRASES, BLANK.isIn(sight.folded()))
                    .note(Feature.CROSSHEAD_INSIDE, next < scene.size() && openers.isInside(scene.at(next).folded()))
                    .note(Feature.CROSSHEAD_DATED, next < scene.size() && openers.isOfADay(scene.at(next).folded()))
                    .note(Feature.CROSSHEAD_FOREIGN, !label && scene.matter(index) == 0)
                    .note(Feature.CROSSHEAD_MATTER, label ? 0 : scene.matter(index))
                    .note(Feature.CROSSHEAD_SIGNED, !label && Signatures.standsInside(scene, index))
                    .note(Feature.CROSSHEAD_TWIN, label || openers.ends(sight.folded(), "dangling") ? 0 : scene.twins(index));
        }
    }
}
