package org.qingyang.store;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qingyang.desk.Change;
import org.qingyang.desk.Entry;
import org.qingyang.model.Message;
import org.qingyang.model.Page;
import org.qingyang.model.Refusal;
import org.qingyang.model.Sheet;
import org.qingyang.store.json.PageJson;

/// The versions of a page. Each is a page of its own, with its raw text, its first reading and its journal for ever; one
/// of them stands in the issue. The others stand behind it and have no stories, so that nobody finds, counts or exports
/// them: how they stood is replayed from their journal when they come back. To be used in a transaction.
final class Versions {

    private Versions() {
    }

    /// Whether one version comes in the place of another.
    static boolean exchanges(PageUpdate update) {
        return set(update).isPresent();
    }

    private static Optional<Change.VersionSet> set(PageUpdate update) {
        return update.changes().stream().filter(Change.VersionSet.class::isInstance).map(Change.VersionSet.class::cast)
                .findFirst();
    }

    /// The page that an update is about. A version that is to come in the place of another has come by then.
    ///
    /// @throws Refusal if there is no such page, or the other does not stand in the issue any more
    static PageStore.Row come(Shelves shelves, int issue, PageUpdate update) throws Refusal {
        PageStore.Row row = Issues.row(shelves, issue, update.page());
        Optional<Change.VersionSet> set = set(update).filter(it -> it.after().equals(row.source().sha256()));
        if (set.isEmpty()) {
            return row;
        }
        exchange(shelves, other(shelves, set.get().before(), false), row);
        return shelves.pages().ofBytes(row.source().sha256()).orElseThrow();
    }

    /// Lets a version go that has been taken back.
    static void go(Shelves shelves, long page, PageUpdate update) throws Refusal {
        PageStore.Row row = shelves.pages().find(page).orElseThrow();
        Optional<Change.VersionSet> set = set(update).filter(it -> it.before().equals(row.source().sha256()));
        if (set.isPresent()) {
            exchange(shelves, row, other(shelves, set.get().after(), true));
        }
    }

    private static PageStore.Row other(Shelves shelves, String sha256, boolean older) throws Refusal {
        return shelves.pages().ofBytes(sha256).filter(row -> Page.isOlder(row.number()) == older)
                .orElseThrow(() -> new Refusal(Message.of("store.refusal.versionMoved")));
    }

    private static void exchange(Shelves shelves, PageStore.Row goes, PageStore.Row comes) throws Refusal {
        Sheet now = Issues.state(shelves, goes);
        shelves.pages().keepReading(goes.id());
        now.stories().forEach(story -> shelves.search().index().remove(goes.id(), story.id()));
        shelves.stories().update(goes.id(), now, new Sheet(now.furniture(), List.of()), Map.of());
        Sheet then = older(shelves, comes).page().sheet();
        shelves.pages().exchange(goes, comes);
        shelves.stories().addAll(comes.id(), then.stories(), new PageJson(comes.text()));
    }

    /// How a version stood when another came in its place.
    static OlderPage older(Shelves shelves, PageStore.Row row) throws Refusal {
        Sheet sheet = shelves.pages().reading(row)
                .flatMap(reading -> Replay.of(reading, row.number(),
                Ledger.ofIssue(shelves, shelves.pages().issueOf(row.source().sha256()).orElseThrow())))
                .orElseThrow(() -> new Refusal(Message.of("store.refusal.versionBroken", row.source().name())));
        return new OlderPage(new Page(row.number(), row.name(), row.source(), row.text(), sheet), row.mark());
    }

    /// The versions that stand behind a page, by the steps that exchanged them.
    static List<PageStore.Row> behind(Shelves shelves, int issue, PageStore.Row page) {
        return behind(Ledger.ofIssue(shelves, issue), List.of(page.source().sha256())).stream()
                .flatMap(sha256 -> shelves.pages().ofBytes(sha256).stream()).toList();
    }

    /// What was exchanged, over any number of steps, for one of these pages or by it; all by their hashes.
    static Set<String> behind(List<Entry> journal, List<String> pages) {
        Set<String> known = new HashSet<>(pages);
        List<Change.VersionSet> sets = journal.stream().map(Entry::pages).flatMap(List::stream)
                .flatMap(changes -> changes.changes().stream()).filter(Change.VersionSet.class::isInstance)
                .map(Change.VersionSet.class::cast).toList();
        while (sets.stream().anyMatch(set -> known.contains(set.before()) ? known.add(set.after())
                : known.contains(set.after()) && known.add(set.before()))) {
            continue;
        }
        known.removeAll(pages);
        return known;
    }
}
