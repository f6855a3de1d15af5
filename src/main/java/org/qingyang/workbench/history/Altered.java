package org.qingyang.workbench.history;

/// How one text became another: what went and what came, with a little of what stands around it. Pure.
///
/// @param before what stands before the place, shortened
/// @param gone   what went
/// @param come   what came
/// @param after  what stands behind the place, shortened
record Altered(String before, String gone, String come, String after) {

    private static final int CONTEXT = 8;
    private static final int MOST = 60;

    static Altered between(String old, String now) {
        int start = 0;
        int most = Math.min(old.length(), now.length());
        while (start < most && old.charAt(start) == now.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start && old.charAt(old.length() - 1 - end) == now.charAt(now.length() - 1 - end)) {
            end++;
        }
        String before = old.substring(0, start);
        String after = old.substring(old.length() - end);
        return new Altered(start > CONTEXT ? "…" + before.substring(start - CONTEXT) : before,
                shortened(old.substring(start, old.length() - end)), shortened(now.substring(start, now.length() - end)),
                end > CONTEXT ? after.substring(0, CONTEXT) + "…" : after);
    }

    private static String shortened(String text) {
        return text.length() <= MOST ? text : text.substring(0, MOST / 2) + "……" + text.substring(text.length() - MOST / 2);
    }
}
