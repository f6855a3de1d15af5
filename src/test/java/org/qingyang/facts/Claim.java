package org.qingyang.facts;

import java.util.List;
import java.util.function.BiPredicate;

/// A fact as gold or finder has it, for comparing: where it begins in the raw page, its clean text, and what it says.
///
/// @param start  the raw offset
/// @param says   what must agree beside the text
/// @param others further readings that are as right: same or other places
record Claim(int start, String text, String says, List<Claim> others, boolean optional) {

    static Claim of(int start, String text, String says) {
        return new Claim(start, text, says, List.of(), false);
    }

    private boolean same(Claim found) {
        return start == found.start && text.equals(found.text) && says.equals(found.says)
                || others.stream().anyMatch(other -> other.same(found));
    }

    /// Counts what was found against gold; what only touches something optional is not counted.
    static Score score(String kind, List<Claim> gold, List<Claim> found) {
        BiPredicate<Claim, Claim> same = Claim::same;
        var score = new Score(kind);
        for (Claim claim : gold) {
            if (!claim.optional) {
                if (found.stream().anyMatch(f -> same.test(claim, f))) {
                    score.hit();
                } else {
                    score.miss(claim.text + " " + claim.says + "@" + claim.start);
                }
            }
        }
        for (Claim claim : found) {
            if (gold.stream().noneMatch(g -> same.test(g, claim) || g.optional && g.touches(claim))) {
                score.wrong(claim.text + " " + claim.says + "@" + claim.start);
            }
        }
        return score;
    }

    private boolean touches(Claim found) {
        return start < found.start + found.text.length() && found.start < start + text.length();
    }
}
