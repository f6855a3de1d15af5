package org.qingyang.desk.diff;

import java.util.ArrayList;
import java.util.List;

/// The longest row of elements that two lists have in common.
public final class Lcs {

    /// An element of both lists.
    public record Pair(int before, int after) {
    }

    /// What the table may cost; beyond it only the common beginning and end are found.
    private static final long MOST_CELLS = 9_000_000;

    private Lcs() {
    }

    /// The places of those elements, in order; where the lists are too long and too different only what they begin and
    /// end with.
    public static <T> List<Pair> of(List<T> before, List<T> after) {
        List<Pair> pairs = new ArrayList<>();
        int most = Math.min(before.size(), after.size());
        int start = common(before, after, most);
        int end = common(before.reversed(), after.reversed(), most - start);
        for (int i = 0; i < start; i++) {
            pairs.add(new Pair(i, i));
        }
        middle(before.subList(start, before.size() - end), after.subList(start, after.size() - end), start, pairs);
        for (int i = end; i > 0; i--) {
            pairs.add(new Pair(before.size() - i, after.size() - i));
        }
        return pairs;
    }

    private static <T> int common(List<T> before, List<T> after, int most) {
        int same = 0;
        while (same < most && before.get(same).equals(after.get(same))) {
            same++;
        }
        return same;
    }

    private static <T> void middle(List<T> before, List<T> after, int offset, List<Pair> pairs) {
        if ((long) before.size() * after.size() > MOST_CELLS) {
            return;
        }
        int[][] length = table(before, after);
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            if (before.get(i).equals(after.get(j))) {
                pairs.add(new Pair(offset + i++, offset + j++));
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private static <T> int[][] table(List<T> before, List<T> after) {
        int[][] length = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                length[i][j] = before.get(i).equals(after.get(j)) ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length;
    }
}
