package org.qingyang.workbench.find;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.qingyang.service.Found;

/// Which of the places that were found are to be replaced. Locked ones never are.
final class Ticks {

    /// What a step would touch.
    record Extent(int places, int stories, int issues) {
    }

    private List<Found> places = List.of();
    private final BitSet ticked = new BitSet();

    /// Takes over other places: those that nothing protects are ticked. Where the places are the same, the ticks stay as
    /// they are but for places that are protected otherwise now.
    void show(List<Found> now) {
        List<Found> before = places;
        boolean same = now.size() == before.size()
                && IntStream.range(0, now.size()).allMatch(i -> isSame(now.get(i), before.get(i)));
        places = now;
        for (int i = 0; i < now.size(); i++) {
            if (!same || !now.get(i).hit().guard().equals(before.get(i).hit().guard())) {
                set(i, now.get(i).hit().isFree());
            }
        }
        ticked.clear(now.size(), Math.max(now.size(), ticked.length()));
    }

    private static boolean isSame(Found a, Found b) {
        return a.story().equals(b.story()) && a.hit().place().equals(b.hit().place()) && a.hit().text().equals(b.hit().text());
    }

    boolean isTicked(int index) {
        return ticked.get(index);
    }

    void set(int index, boolean tick) {
        ticked.set(index, tick && !places.get(index).hit().isLocked());
    }

    /// Ticks or unticks all places of a kind.
    void set(Predicate<Found> kind, boolean tick) {
        IntStream.range(0, places.size()).filter(i -> kind.test(places.get(i))).forEach(i -> set(i, tick));
    }

    /// How many of the places of a kind are ticked.
    int count(Predicate<Found> kind) {
        return (int) ticked.stream().filter(i -> kind.test(places.get(i))).count();
    }

    List<Found> ticked() {
        return ticked.stream().mapToObj(places::get).toList();
    }

    Extent extent() {
        List<Found> all = ticked();
        return new Extent(all.size(), (int) all.stream().map(Found::story).distinct().count(),
                (int) all.stream().map(Found::issue).distinct().count());
    }
}
