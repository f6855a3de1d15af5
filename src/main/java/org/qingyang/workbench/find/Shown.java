package org.qingyang.workbench.find;

/// Text as it is shown in a narrow place.
final class Shown {

    private Shown() {
    }

    /// The text with its outer spaces made visible; of a long one the two ends.
    static String text(String text, int most) {
        String seen = text.length() <= most ? text
                : text.substring(0, whole(text, most / 2)) + "……" + text.substring(whole(text, text.length() - most / 2));
        int from = 0;
        int to = seen.length();
        while (from < to && Character.isWhitespace(seen.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(seen.charAt(to - 1))) {
            to--;
        }
        return "␣".repeat(from) + seen.substring(from, to) + "␣".repeat(seen.length() - to);
    }

    /// Never between the halves of one character.
    private static int whole(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
