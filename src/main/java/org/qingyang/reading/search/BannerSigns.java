package org.qingyang.reading.search;

import java.util.List;
import java.util.regex.Pattern;
import org.qingyang.language.CharacterSet;

/// A slogan of the page: balanced phrases, exhorting words, nothing of it in the story below.
final class BannerSigns implements Signs {

    private static final Pattern BLANKS = Pattern.compile("[\\s　·]+");
    private static final CharacterSet BLANK = new CharacterSet(" \t\n\u000b\f\r　·");

    private static final Pattern SPACED_OUT = Pattern.compile("\\p{IsHan}(?:[ 　]{1,3}\\p{IsHan}){3,}");

    private static final int LONGEST = 80;
    /// What a slogan without an exhorting word counts.
    private static final double WORDLESS = 0.5;

    private final Openers openers;

    BannerSigns(Openers openers) {
        this.openers = openers;
    }

    @Override
    public void note(Scene scene, int index, Role role, Evidence evidence) {
        if (role != Role.BANNER) {
            return;
        }
        Sight sight = scene.at(index);
        String text = sight.folded();
        List<String> slogans = text.length() > LONGEST ? List.of() : openers.allIn(text, "slogan");
        int words = slogans.size();
        double overlap = !sight.headShape() ? 0 : slogans.isEmpty() ? scene.toldBelow(index)
                : Overlap.of(text, scene.textBelow(index), slogans);
        boolean balanced = isBalanced(text);
        evidence.note(Feature.BANNER)
                .note(Feature.BANNER_FIRST, index == 0)
                .note(Feature.BANNER_LATE, index > 2)
                .note(Feature.BANNER_SLOGAN, !balanced ? 0 : words > 0 ? 1 : index == 0 ? WORDLESS : 0)
                .note(Feature.BANNER_PLAIN, words < 2 && !balanced && !(index == 0 && openers.isExhorting(text)))
                .note(Feature.BANNER_WORDS, Math.min(3, words))
                .note(Feature.BANNER_SPACED, isSpacedOut(text) && isOverHeading(scene, index))
                .note(Feature.BANNER_MARK, scene.isTopLevel(index))
                .note(Feature.BANNER_OVERLAP, overlap)
                .note(Feature.BANNER_FOREIGN, index == 0 && overlap < 0.12)
                .note(Feature.BANNER_OPENS, index == 0 && overlap < 0.12 && balanced);
    }

    /// Whether a blank stands between all characters, as in a line that is set across a page or a column: 春 耕 时 节.
    private static boolean isSpacedOut(String text) {
        return BLANK.isIn(text) && text.length() <= LONGEST && SPACED_OUT.matcher(text).matches();
    }

    private static boolean isOverHeading(Scene scene, int index) {
        return index + 1 < scene.size() && scene.couldHead(index + 1) && !isSpacedOut(scene.at(index + 1).folded());
    }

    /// Whether the text is two or more phrases of like length, set apart by blanks.
    static boolean isBalanced(String text) {
        if (text.length() > 60 || !BLANK.isIn(text) || text.indexOf('，') >= 0 || text.indexOf('。') >= 0) {
            return false;
        }
        String[] phrases = BLANKS.split(text);
        int shortest = Integer.MAX_VALUE;
        int longest = 0;
        for (String phrase : phrases) {
            shortest = Math.min(shortest, phrase.length());
            longest = Math.max(longest, phrase.length());
        }
        return (phrases.length >= 2 && shortest >= 3 || phrases.length >= 3 && longest == 2 && shortest == 2) && longest - shortest <= Math.max(3, longest / 3);
    }
}
