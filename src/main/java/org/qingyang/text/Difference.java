package org.qingyang.text;

/// The one stretch in which two texts differ: `old` of the first is `replacement` in the second.
/// Never cuts a surrogate pair.
public record Difference(Span old, String replacement) {

    public static Difference between(String before, String after) {
        int start = commonStart(before, after);
        int end = commonEnd(before, after, start);
        return new Difference(new Span(start, before.length() - end), after.substring(start, after.length() - end));
    }

    public boolean isNone() {
        return old.isEmpty() && replacement.isEmpty();
    }

    private static int commonStart(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int start = 0;
        while (start < most && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        return start > 0 && Character.isHighSurrogate(before.charAt(start - 1)) ? start - 1 : start;
    }

    private static int commonEnd(String before, String after, int start) {
        int most = Math.min(before.length(), after.length()) - start;
        int end = 0;
        while (end < most && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return end > 0 && Character.isLowSurrogate(before.charAt(before.length() - end)) ? end - 1 : end;
    }
}
