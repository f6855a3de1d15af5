package org.qingyang.reading.search;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingyang.reading.line.Sentences;

/// A pull quote repeats words of the text near it; a stray line is one that nothing else explains.
final class QuoteSigns implements Signs {

    /// How a lead begins that says its headline again.
    private static final Pattern LEAD = Pattern.compile("近日|日前|连日来|[昨今][日天]|当地时间|\\d{1,2}月\\d{1,2}日|\\d{1,2}日[，上下晚]|据|记者");

    private static final int REACH = 30;
    private static final int SHORTEST = 6;
    private static final int LONGEST = 80;
    /// No text says so many characters again within a few lines but to quote itself.
    private static final int CUT_OUT = 18;
    private static final int NEAR = 4;
    private static final int MOST_LOOKED_AT = 2_000;
    private static final int WHOLE = 9;
    /// What belongs nowhere is hardly longer.
    private static final int PHRASE = 14;

    @Override
    public void note(Scene scene, int index, Role role, Evidence evidence) {
        if (role == Role.STRAY) {
            Sight sight = scene.at(index);
            boolean tiny = sight.text().length() < 5;
            evidence.note(Feature.STRAY).note(Feature.STRAY_TINY, tiny)
                    .note(Feature.STRAY_TWIN, scene.twins(index))
                    .note(Feature.STRAY_LONG, Math.clamp((sight.text().length() - PHRASE) / 10.0, 0, 4))
                    .note(Feature.STRAY_MATTER, tiny || !sight.headShape() ? 0 : scene.matter(index));
        } else if (role == Role.PULL_QUOTE) {
            Feature place = quoted(scene, index);
            evidence.note(Feature.PULL_QUOTE);
            if (place != null) {
                evidence.note(place, Math.clamp(scene.at(index).text().length() / 12.0, 0.4, 1.3));
            }
        }
    }

    /// The sign for where the text stands that the line repeats; null if there is none.
    private static @Nullable Feature quoted(Scene scene, int index) {
        String whole = strip(scene.at(index).text());
        // Set off from the text, a phrase may get a mark of its own at its end.
        boolean apart = scene.mark(index).isSet() || whole.length() + 2 == scene.at(index).text().length();
        String text = apart && whole.endsWith("。") ? whole.substring(0, whole.length() - 1) : whole;
        boolean phrase = isPhrase(text);
        if (phrase && (isQuoted(scene, text, index - REACH, index) || isAround(scene, index, text))
                || isCutOut(scene, index, text)) {
            return Feature.PULL_QUOTE_ABOVE;
        }
        if (phrase && isInside(scene, index) && isQuoted(scene, text, scene.lead(index) + 1, sameStory(scene, index))) {
            return Feature.PULL_QUOTE_BELOW;
        }
        return phrase && isClauseOfNext(scene, index, text) ? Feature.PULL_QUOTE_NEXT : null;
    }

    /// Whether the text goes on around the line: it stands in a sentence that is cut, or what is below is of the same matter.
    private static boolean isInside(Scene scene, int index) {
        return index == 0 || scene.at(index - 1).isOpen() || scene.matter(index) > 0;
    }

    /// The first line behind `index` that opens another story, within reach; 0 where the next text has a label.
    private static int sameStory(Scene scene, int index) {
        int end = index + 1;
        while (end < Math.min(scene.size(), index + REACH) && !scene.at(end).hasLabel() && !scene.mark(end).isHeading()) {
            end++;
        }
        return scene.lead(index) < 0 ? 0 : end;
    }

    /// Whether the line is a whole clause of the paragraph right below, which goes on with the story above. A lead says
    /// its headline again in other words or with more of them.
    private static boolean isClauseOfNext(Scene scene, int index, String text) {
        if (index == 0 || index + 1 >= scene.size() || text.length() < WHOLE) {
            return false;
        }
        Sight next = scene.at(index + 1);
        return next.isRunning() && !next.hasLabel() && scene.mark(index).isHeading() == scene.mark(index + 1).isHeading()
                && !LEAD.matcher(next.folded()).lookingAt() && scene.matter(index) >= 1
                && (holds(next.text(), text) || next.isOpen() && isInNextTwo(scene, index, text));
    }

    /// Whether the paragraph right below is cut, and the text stands in its second piece or where the two meet.
    private static boolean isInNextTwo(Scene scene, int index, String text) {
        if (index + 2 >= scene.size() || scene.at(index + 2).hasLabel()) {
            return false;
        }
        String second = scene.at(index + 2).text();
        return second.length() < 20_000 && holds(second, text) || crosses(scene.at(index + 1).text(), second, text);
    }

    private static boolean isQuoted(Scene scene, String text, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(scene.size(), to); i++) {
            String other = scene.at(i).text();
            if (scene.at(i).isRunning() && other.length() > text.length() + 8 && other.length() < 20_000 && holds(other, text)
                    || i + 1 < to && crosses(other, scene.at(i + 1).text(), text)) {
                return true;
            }
        }
        return false;
    }

    /// Whether so long a line stands word for word in the paragraph right above, wherever it begins and ends there.
    private static boolean isCutOut(Scene scene, int index, String text) {
        if (text.length() < CUT_OUT || text.length() > LONGEST) {
            return false;
        }
        StringBuilder near = new StringBuilder();
        for (int i = Math.max(0, index - NEAR); i < index; i++) {
            String above = scene.at(i).text();
            near.append(above, 0, Math.min(above.length(), MOST_LOOKED_AT));
        }
        return near.indexOf(text) >= 0;
    }

    private static boolean isPhrase(String text) {
        return text.length() >= SHORTEST && text.length() <= LONGEST && !Sentences.endsOpenMark(text) && !text.endsWith("。");
    }

    /// Whether the line stands within a paragraph that is cut, and repeats words of it.
    private static boolean isAround(Scene scene, int index, String text) {
        if (index == 0 || index + 1 >= scene.size()) {
            return false;
        }
        Sight above = scene.at(index - 1);
        Sight below = scene.at(index + 1);
        return above.isRunning() && above.isOpen() && !below.hasLabel()
                && (crosses(above.text(), below.text(), text) || below.text().length() < 20_000 && holds(below.text(), text));
    }

    /// Whether the text stands where one line goes over into the next.
    private static boolean crosses(String above, String below, String text) {
        int reach = text.length();
        return holds(above.substring(Math.max(0, above.length() - reach))
                .concat(below.substring(0, Math.min(reach + 1, below.length()))), text);
    }

    /// Whether the text stands in the other one and ends there where a clause ends: a line that is cut at random and
    /// happens to say something again does not.
    private static boolean holds(String other, String text) {
        for (int at = other.indexOf(text); at >= 0; at = other.indexOf(text, at + 1)) {
            int end = at + text.length();
            if (end < other.length() && !Character.isLetterOrDigit(other.charAt(end))) {
                return true;
            }
        }
        return false;
    }

    /// Without the marks that a pull quote is set in.
    private static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && "“”‘’「」『』\"".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "“”‘’「」『』\"".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }
}
