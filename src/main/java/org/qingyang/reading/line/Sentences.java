package org.qingyang.reading.line;

/// How stretches of text begin and end.
public final class Sentences {

    private static final String FINAL = "。！？!?…．";
    private static final String CLOSERS = "”’』」）》】〉)\"";
    private static final String NEVER_FIRST = "，。、；：？！”’』」）》】〉％%…·,;!?)~～";

    private Sentences() {
    }

    /// Whether the text ends where a sentence ends: at a final mark, closing quotes and brackets left aside.
    public static boolean isComplete(String text) {
        int end = text.length();
        while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == 0) {
            return false;
        }
        char last = text.charAt(end - 1);
        return FINAL.indexOf(last) >= 0 || last == '.' && end > 1 && !Character.isDigit(text.charAt(end - 2));
    }

    /// Whether the text ends in a mark that a sentence goes on after.
    public static boolean endsOpenMark(String text) {
        return !text.isEmpty() && "，、；：,;—－-（“《‘「『(·".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /// Whether the text begins with a mark that never opens a line.
    public static boolean beginsInside(String text) {
        return !text.isEmpty() && NEVER_FIRST.indexOf(text.charAt(0)) >= 0;
    }

    /// The offset behind the last final mark (and its closers) inside the text, or 0.
    public static int lastEnd(String text) {
        for (int i = text.length(); i > 0; i--) {
            if (FINAL.indexOf(text.charAt(i - 1)) >= 0) {
                int end = i;
                while (end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                return end;
            }
        }
        return 0;
    }

    /// Whether a sentence ends somewhere before the last character.
    public static boolean hasInnerEnd(String text) {
        for (int i = 0; i < text.length() - 1; i++) {
            if (text.charAt(i) == '。' || text.charAt(i) == '；') {
                return true;
            }
        }
        return false;
    }

    public static int count(String text, char c) {
        return (int) text.chars().filter(x -> x == c).count();
    }
}
