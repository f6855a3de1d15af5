package org.qingyang.reading.line;

/// Quotes, brackets and book-title marks that open and close.
public final class Pairs {

    private static final String OPEN = "“‘《（「『【〈(";
    private static final String CLOSE = "”’》）」』】〉)";

    private Pairs() {
    }

    /// How many pairs the text leaves open at its end.
    public static int leftOpen(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            if (OPEN.indexOf(text.charAt(i)) >= 0) {
                depth++;
            } else if (CLOSE.indexOf(text.charAt(i)) >= 0) {
                depth = Math.max(0, depth - 1);
            }
        }
        return depth;
    }

    /// How many closing marks the text has that nothing in it opened.
    public static int unopened(String text) {
        int depth = 0;
        int lost = 0;
        for (int i = 0; i < text.length(); i++) {
            if (OPEN.indexOf(text.charAt(i)) >= 0) {
                depth++;
            } else if (CLOSE.indexOf(text.charAt(i)) >= 0) {
                lost += depth == 0 ? 1 : 0;
                depth = Math.max(0, depth - 1);
            }
        }
        return lost;
    }

    public static boolean isBalanced(String text) {
        return leftOpen(text) == 0 && unopened(text) == 0;
    }
}
