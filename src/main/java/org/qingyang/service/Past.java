package org.qingyang.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingyang.desk.Change;
import org.qingyang.desk.Changes;
import org.qingyang.desk.Entry;
import org.qingyang.desk.History;
import org.qingyang.desk.Rebase;
import org.qingyang.desk.Rewinding;
import org.qingyang.desk.Step;
import org.qingyang.model.Refusal;
import org.qingyang.model.Sheet;
import org.qingyang.store.Store;

/// What the journal of an issue says about one line and what came after it on the line's page. Read at need: for the last
/// step on the page, which is the one that is mostly asked for, only its own line.
final class Past {

    /// The journal of an issue in numbers.
    ///
    /// @param lines for each page the lines that changed it
    private record Numbers(History history, Map<Integer, Set<Long>> lines) {

        static Numbers of(Store store, int issue) throws Refusal {
            return new Numbers(History.of(store.steps(issue)), store.lines(issue));
        }

        long lastOf(Entry done) {
            return history.lastOf(done.step().number()).orElseThrow();
        }

        /// The lines behind the last one about this one, of its page alone.
        List<Step> since(Entry done) {
            Set<Long> own = new HashSet<>();
            done.pages().forEach(page -> own.addAll(lines.getOrDefault(page.page(), Set.of())));
            return history.since(done.step().number()).stream().filter(step -> own.contains(step.number())).toList();
        }
    }

    private final Store store;
    private final Entry done;
    private final Entry latest;
    private final List<Step> since;
    private final boolean isUndoneNext;

    private Past(Store store, Entry done, Entry latest, List<Step> since, boolean isUndoneNext) {
        this.store = store;
        this.done = done;
        this.latest = latest;
        this.since = since;
        this.isUndoneNext = isUndoneNext;
    }

    private static Past of(Store store, Entry done, Entry latest, Numbers numbers) {
        return new Past(store, done, latest, numbers.since(done),
                numbers.history().undoable().equals(OptionalLong.of(done.step().number())));
    }

    /// Tells the last line about the page of a line.
    @FunctionalInterface
    interface Marks {
        long of(Entry line) throws Refusal;
    }

    /// Where lines are the last ones about their pages nothing is read.
    ///
    /// @param done the lines that a step began with, in the order in which their pasts are wanted
    static List<Past> of(Store store, List<Entry> done, Marks marks) throws Refusal {
        for (Entry line : done) {
            if (marks.of(line) != line.step().number()) {
                return of(store, done);
            }
        }
        return done.stream().map(line -> new Past(store, line, line, List.of(), true)).toList();
    }

    private static List<Past> of(Store store, List<Entry> done) throws Refusal {
        List<Integer> issues = done.stream().map(Entry::issue).distinct().toList();
        List<Numbers> ofEach = SideBySide.each(issues, issue -> Numbers.of(store, issue));
        Map<Integer, Numbers> numbers = new HashMap<>();
        for (int i = 0; i < issues.size(); i++) {
            numbers.put(issues.get(i), ofEach.get(i));
        }
        List<Long> last = done.stream().map(line -> of(numbers, line).lastOf(line)).toList();
        Map<Long, Entry> entries = byNumber(done);
        entries.putAll(byNumber(store.entries(last.stream().filter(number -> !entries.containsKey(number)).toList())));
        return done.stream().map(line -> of(store, line,
                Objects.requireNonNull(entries.get(of(numbers, line).lastOf(line))), of(numbers, line))).toList();
    }

    private static Numbers of(Map<Integer, Numbers> numbers, Entry line) {
        return Objects.requireNonNull(numbers.get(line.issue()));
    }

    private static Map<Long, Entry> byNumber(List<Entry> entries) {
        return entries.stream().collect(Collectors.toMap(entry -> entry.step().number(), Function.identity(),
                (one, _) -> one, HashMap::new));
    }

    /// The line that the step began with.
    Entry done() {
        return done;
    }

    /// Whether nothing came after it on its page that still counts.
    boolean isLast() {
        return since.isEmpty();
    }

    /// The changes that turn the step's last line round, as they fit the page of now.
    ///
    /// @throws Refusal if a later step stands in the way
    List<Change> turned(Sheet now) throws Refusal {
        int page = done.pages().getFirst().page();
        List<Change> changes = Changes.inverse(latest.changes(page));
        if (isLast()) {
            return changes;
        }
        List<Entry> journal = store.entries(done.issue());
        try {
            return Rebase.onto(now, changes, since(journal, page));
        } catch (Refusal inTheWay) {
            if (!isUndoneNext) {
                throw inTheWay;
            }
            return Rewinding.of(now, journal, page, done.step().number()).orElseThrow(() -> inTheWay);
        }
    }

    private List<Rebase.Since> since(List<Entry> entries, int page) {
        Map<Long, Entry> journal = byNumber(entries);
        List<Rebase.Since> later = new ArrayList<>();
        for (Step step : since) {
            Entry entry = Objects.requireNonNull(journal.get(step.number()));
            later.add(new Rebase.Since(step.of(), entry.changes(page)));
        }
        return later;
    }
}
