package org.qingyang.facts.near;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.BylineRole;
import org.qingyang.model.Doubt;
import org.qingyang.model.Message;
import org.qingyang.model.NearMiss;
import org.qingyang.model.Settlement;
import org.qingyang.text.Span;

/// One place of the issue where a name is printed.
///
/// @param place what stands together: the paragraph's index, or one for the byline
/// @param raw   not empty
/// @param role  the part in a byline; null elsewhere
record Naming(int page, int story, int place, String name, List<Span> raw, @Nullable BylineRole role) {

    /// As the issue is read; bylines come first.
    static final Comparator<Naming> ORDER = Comparator.comparingInt(Naming::page).thenComparingInt(Naming::story)
            .thenComparingInt(Naming::place).thenComparing(naming -> naming.raw().getFirst());

    boolean standsBeside(Naming other) {
        return page == other.page && story == other.story && place == other.place;
    }

    /// Whether the whole name can be replaced where it is printed: a name that is padded with blanks cannot.
    private boolean isReplaceable() {
        return role == null || raw.size() == 1 && raw.getFirst().length() == name.length();
    }

    Span hull() {
        return raw.stream().reduce(Span::hull).orElseThrow();
    }

    /// A doubt about this place.
    ///
    /// @param instead what may be meant; empty if nothing offers itself
    NearMiss miss(String rule, Message reason, double confidence, String instead, List<Settlement> more) {
        List<Settlement> settlements = new java.util.ArrayList<>(more);
        if (!instead.isEmpty() && isReplaceable()) {
            settlements.addFirst(new Settlement.Replace(hull(), instead));
        }
        settlements.add(new Settlement.Keep());
        return new NearMiss(page, story, new Doubt(Doubt.NEAR + rule, hull(), reason, confidence, settlements));
    }
}
