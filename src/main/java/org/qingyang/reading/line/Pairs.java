package org.qingyang.reading.line;

/// Quotes, brackets and book-title marks that open and close.
public final class Pairs {

    private static final String OPEN = "“‘《（「『【〈(";
    private static final String CLOSE = "”’》）」』】〉)";

    private static final char FIRST_HAN = '\u3400';
    private static final char LAST_HAN = '\u9fff';

    private Pairs() {
    }

    /// How many pairs the text leaves open at its end.
    public static int leftOpen(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth = Math.max(0, depth + turn(text.charAt(i)));
        }
        return depth;
    }

    /// How many closing marks the text has that nothing in it opened.
    public static int unopened(String text) {
        int depth = 0;
        int lost = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += turn(text.charAt(i));
            if (depth < 0) {
                lost++;
                depth = 0;
            }
        }
        return lost;
    }

    /// 1 where the mark opens, -1 where it closes, 0 for all else: for Han characters, most of a text, without a search.
    private static int turn(char c) {
        if (c >= FIRST_HAN && c <= LAST_HAN) {
            return 0;
        }
        return OPEN.indexOf(c) >= 0 ? 1 : CLOSE.indexOf(c) >= 0 ? -1 : 0;
    }

    public static boolean isBalanced(String text) {
        return leftOpen(text) == 0 && unopened(text) == 0;
    }
}
