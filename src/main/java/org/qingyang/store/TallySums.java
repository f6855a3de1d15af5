package org.qingyang.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// How many documents there are of each issue, of each state (the rest of [Tally#number()]) and with each facet.
final class TallySums {

    private final Map<Integer, Integer> byIssue = new HashMap<>();
    private final int[] byState = new int[Tally.STATES];
    private int[] byFacet = new int[256];
    private int issue;
    private int run;

    /// Counts a document.
    ///
    /// @param numbers holds its number and then the ids of its facets
    void add(int[] numbers, int from, int to) {
        byState[numbers[from] % Tally.STATES]++;
        // The stories of one issue mostly come in a row.
        if (Tally.issue(numbers[from]) != issue) {
            endRun();
            issue = Tally.issue(numbers[from]);
        }
        run++;
        for (int i = from + 1; i < to; i++) {
            addFacet(numbers[i]);
        }
    }

    private void addFacet(int id) {
        if (id >= byFacet.length) {
            byFacet = Arrays.copyOf(byFacet, Math.max(id + 1, 2 * byFacet.length));
        }
        byFacet[id]++;
    }

    private void endRun() {
        if (run > 0) {
            byIssue.merge(issue, run, Integer::sum);
            run = 0;
        }
    }

    /// Counts what others were counted in, too.
    void add(TallySums others) {
        others.byIssue().forEach((issue, documents) -> byIssue().merge(issue, documents, Integer::sum));
        int[] more = others.byState();
        Arrays.setAll(byState, state -> byState[state] + more[state]);
        byFacet = Arrays.copyOf(byFacet, Math.max(byFacet.length, others.byFacet.length));
        for (int id = 0; id < others.byFacet.length; id++) {
            byFacet[id] += others.byFacet[id];
        }
    }

    /// How many documents each issue has, for those that have any.
    Map<Integer, Integer> byIssue() {
        endRun();
        return byIssue;
    }

    /// How many documents are of each state, by the states' numbers.
    int[] byState() {
        return byState.clone();
    }

    /// How many documents have each facet, for those that any document has.
    Map<Integer, Integer> byFacet() {
        Map<Integer, Integer> sums = new HashMap<>();
        for (int id = 0; id < byFacet.length; id++) {
            if (byFacet[id] > 0) {
                sums.put(id, byFacet[id]);
            }
        }
        return sums;
    }
}
