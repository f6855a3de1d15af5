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
    private BitSet ticked = new BitSet();

    /// Takes over other places: those that nothing protects are ticked. Where the places are the same and only what is
    /// to stand there differs, the ticks stay as they are.
    void show(List<Found> now) {
        boolean same = now.size() == places.size() && IntStream.range(0, now.size()).allMatch(i -> isSame(now.get(i), places.get(i)));
        places = now;
        if (!same) {
            ticked = new BitSet();
            set(found -> true, false);
            set(found -> found.hit().isFree(), true);
        }
    }

    private static boolean isSame(Found a, Found b) {
        return a.story().equals(b.story()) && a.hit().place().equals(b.hit().place())
                && a.hit().text().equals(b.hit().text()) && a.hit().guard().equals(b.hit().guard());
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
