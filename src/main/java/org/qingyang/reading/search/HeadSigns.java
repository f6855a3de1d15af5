package org.qingyang.reading.search;

import java.util.regex.Pattern;
import org.qingyang.reading.line.Mark;
import org.qingyang.reading.line.Sentences;

/// The looks of a heading: short, without a final mark, whole.
final class HeadSigns implements Signs {

    /// A number and the word that it is counted by, with nothing counted.
    private static final Pattern COUNT = Pattern.compile("\\d(?:余|多)?[家名个条位项座台辆件户批支只份所]$");
    private static final int LONG = 32;

    private final Openers openers;

    HeadSigns(Openers openers) {
        this.openers = openers;
    }

    @Override
    public void note(Scene scene, int index, Role role, Evidence evidence) {
        if (!role.isHeading() && role != Role.CROSSHEAD && role != Role.BANNER) {
            return;
        }
        Sight sight = scene.at(index);
        String text = sight.folded();
        int length = text.length();
        evidence.note(Feature.HEAD_LENGTH, length >= 4 && length <= LONG)
                .note(Feature.HEAD_LONG, Math.min(10, Math.max(0, length - LONG) / 10.0))
                .note(Feature.HEAD_TINY, length < 4)
                .note(Feature.HEAD_LABEL, sight.hasLabel())
                .note(Feature.HEAD_CREDIT, sight.isSpokenCredit())
                .note(Feature.HEAD_NAMES, sight.credit().isPresent() && !sight.isSpokenCredit())
                .note(Feature.HEAD_MARK, sight.line().mark().isHeading() && role != Role.BANNER && !scene.isTopLevel(index))
                .note(Feature.HEAD_VERSE, sight.verse())
                .note(Feature.HEAD_BOLD, sight.line().mark().kind() == Mark.Kind.BOLD);
        if (length <= 200) {
            noteText(sight, text, evidence);
        } else {
            evidence.note(Feature.HEAD_INNER_END);
        }
    }

    private void noteText(Sight sight, String text, Evidence evidence) {
        evidence.note(Feature.HEAD_FINAL, text.endsWith("。") || text.endsWith("；") || text.endsWith("，") || text.endsWith("、"))
                .note(Feature.HEAD_SOFT_FINAL, !text.endsWith("。") && Sentences.isComplete(text))
                .note(Feature.HEAD_INNER_END, Sentences.hasInnerEnd(text))
                .note(Feature.HEAD_COMMA, text.indexOf('，') < 0 ? 0 : text.length() < 20 ? 1 : 2)
                .note(Feature.HEAD_COMMAS, Math.max(0, Sentences.count(text, '，') - 1))
                .note(Feature.HEAD_UNBALANCED, !sight.balanced())
                .note(Feature.HEAD_BEGINS_INSIDE, Sentences.beginsInside(text))
                .note(Feature.HEAD_BROKEN_OFF, isBrokenOff(text))
                .note(Feature.HEAD_FRAGMENT, openers.isFragment(text));
    }

    /// Whether the text ends in a word that another must follow, or right behind a comma.
    private boolean isBrokenOff(String text) {
        int comma = text.lastIndexOf('，');
        return comma > 0 && text.length() - comma <= 4 || COUNT.matcher(text).find() || openers.ends(text, "dangling");
    }
}
