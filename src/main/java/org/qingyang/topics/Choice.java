package org.qingyang.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Leaves out what says the same as something better.
final class Choice {

    private Choice() {
    }

    /// @param ranked the best first
    /// @param known  what editors have taken up; such a one is left out for no other
    static List<Candidate> of(List<Candidate> ranked, Predicate<String> known, int most) {
        List<Candidate> chosen = new ArrayList<>();
        for (Candidate next : ranked) {
            boolean same = chosen.stream().anyMatch(other -> alike(other.name(), next.name()));
            if (chosen.size() < most && (known.test(next.name()) || !same)) {
                chosen.add(next);
            }
        }
        return chosen;
    }

    private static boolean alike(String one, String other) {
        return one.contains(other) || other.contains(one);
    }
}
