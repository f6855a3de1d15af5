package org.qingyang.reading.search;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The body of a gold story, found again line by line. Small repairs between raw and gold are passed over. Not
/// thread-safe.
final class GoldBody {

    private static final int SURE = 10;
    private static final int LEEWAY = 6;

    private final String text;
    private final Set<Integer> starts = new TreeSet<>();
    private final Set<Integer> ends = new TreeSet<>();
    private int from;
    private int at;

    GoldBody(List<String> paragraphs) {
        StringBuilder all = new StringBuilder();
        for (String paragraph : paragraphs) {
            starts.add(all.length());
            all.append(bare(paragraph));
            ends.add(all.length());
        }
        text = all.toString();
    }

    /// Goes on behind the line if its text comes next in the body.
    boolean take(String line) {
        String wanted = bare(line);
        String first = wanted.substring(0, Math.min(SURE, wanted.length()));
        int found = first.isEmpty() ? -1 : text.indexOf(first, Math.max(0, at - LEEWAY));
        if (found < 0 || found > at + LEEWAY) {
            return false;
        }
        from = found;
        String last = wanted.substring(Math.max(0, wanted.length() - SURE));
        int end = text.indexOf(last, Math.max(found, found + wanted.length() - last.length() - LEEWAY));
        at = end < 0 || end > found + wanted.length() ? Math.min(text.length(), found + wanted.length()) : end + last.length();
        return true;
    }

    boolean isBegun() {
        return at > 0;
    }

    /// Whether the last line began a paragraph.
    boolean atStart() {
        return starts.contains(from);
    }

    /// Whether the last line ended a paragraph.
    boolean atEnd() {
        return ends.contains(at);
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s　]", "");
    }
}
