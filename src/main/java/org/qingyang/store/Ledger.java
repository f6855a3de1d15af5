package org.qingyang.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingyang.desk.Change;
import org.qingyang.desk.Entry;
import org.qingyang.desk.Step;
import org.qingyang.model.IssueData;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.model.Story;
import org.qingyang.store.json.PageJson;

/// The journal together with the pages that it is about: no line is written without what it does, and nothing is done
/// without a line. To be used in a transaction.
final class Ledger {

    private Ledger() {
    }

    /// Writes lines as one step.
    ///
    /// @throws Refusal if another process has changed one of the pages since the maker of a line looked at it
    static List<Entry> append(Shelves shelves, List<Posting> postings) throws Refusal {
        List<Entry> written = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        for (List<Posting> some : together(postings)) {
            for (Iterator<Inked> lines = inked(shelves, some); lines.hasNext();) {
                written.add(append(shelves, lines.next(), written.isEmpty() ? null : written.getFirst().batch(), changed));
            }
        }
        for (int issue : postings.stream().map(posting -> posting.entry().issue()).distinct().toList()) {
            shelves.issues().recount(issue, postings.getFirst().entry().at());
        }
        // Last and all at once: between other statements the index would write down each little that it has gathered.
        shelves.search().index().update(entries(shelves, changed));
        return written;
    }

    /// The stories of a page that a line has changed.
    private record Changed(int issue, PageStore.Row row, List<Story> stories) {
    }

    private static List<SearchEntry> entries(Shelves shelves, List<Changed> changed) throws Refusal {
        Map<Integer, IssueData> data = new HashMap<>();
        for (Changed page : changed) {
            if (!data.containsKey(page.issue())) {
                data.put(page.issue(), Issues.data(shelves, page.issue()));
            }
        }
        Map<Long, Map<Integer, Long>> keys = shelves.stories().keys(changed.stream().map(page -> page.row().id()).toList());
        return changed.stream().flatMap(page -> page.stories().stream().map(story -> new SearchEntry(
                keys.get(page.row().id()).get(story.id()), page.issue(), data.get(page.issue()), story, page.row().text()))).toList();
    }

    /// The lines that can be made side by side: where a version of a page goes and another comes, one after the other.
    private static List<List<Posting>> together(List<Posting> postings) {
        return exchange(postings) ? postings.stream().map(List::of).toList() : List.of(postings);
    }

    private static boolean exchange(List<Posting> postings) {
        return postings.stream().flatMap(posting -> posting.updates().stream()).anyMatch(Versions::exchanges);
    }

    private static Iterator<Inked> inked(Shelves shelves, List<Posting> postings) throws Refusal {
        // A bulk step is about hundreds of pages. Pages that are to be exchanged are looked up when their turn comes.
        Map<Integer, Map<Integer, PageStore.Row>> known = exchange(postings) ? Map.of() : known(shelves, postings);
        Map<Posting, List<PageStore.Row>> rows = new IdentityHashMap<>();
        for (Posting posting : postings) {
            int issue = posting.entry().issue();
            List<PageStore.Row> pages = new ArrayList<>();
            for (PageUpdate update : posting.updates()) {
                PageStore.Row row = known.getOrDefault(issue, Map.of()).get(update.page());
                pages.add(row == null ? Versions.come(shelves, issue, update) : row);
            }
            rows.put(posting, pages);
        }
        return Ahead.of(postings, posting -> Inked.of(posting, rows.getOrDefault(posting, List.of())));
    }

    /// Those of the pages that there are, by their issues and numbers.
    private static Map<Integer, Map<Integer, PageStore.Row>> known(Shelves shelves, List<Posting> postings) {
        Map<Integer, Set<Integer>> numbers = new HashMap<>();
        postings.forEach(posting -> posting.updates().forEach(update ->
                numbers.computeIfAbsent(posting.entry().issue(), _ -> new HashSet<>()).add(update.page())));
        Map<Integer, Map<Integer, PageStore.Row>> known = new HashMap<>();
        numbers.forEach((issue, some) -> known.put(issue, shelves.pages().find(issue, some).stream()
                .collect(Collectors.toMap(PageStore.Row::number, Function.identity()))));
        return known;
    }

    private static Entry append(Shelves shelves, Inked line, @Nullable Long batch, List<Changed> changed)
            throws Refusal {
        NewEntry entry = line.posting().entry();
        long number = shelves.journal().append(entry, line.decision(), batch);
        for (Inked.OfPage page : line.pages()) {
            PageStore.Row row = page.row();
            write(shelves, number, page);
            setData(shelves, entry, page.update());
            if (Versions.exchanges(page.update())) {
                Versions.go(shelves, row, page.update());
                Issues.reindex(shelves, entry.issue());
            } else {
                changed.add(new Changed(entry.issue(), row, page.update().changed().stories()));
            }
        }
        return entry(number, line.posting(), batch == null ? number : batch);
    }

    private static void write(Shelves shelves, long entry, Inked.OfPage page) throws Refusal {
        long id = page.row().id();
        PageUpdate update = page.update();
        // Pages that nobody has changed yet all have the same mark; by now another one may have the number.
        boolean other = update.mark() == 0 && !shelves.stories().columns(id).equals(StoryStore.Columns.of(update.before()));
        shelves.pages().keepReading(id);
        if (other || !shelves.pages().advance(id, update.mark(), entry, page.furniture())) {
            throw new Refusal(Message.of("store.refusal.changedElsewhere", update.page()));
        }
        shelves.journal().appendChanges(entry, id, page.changes());
        update.before().stories().stream().filter(story -> update.after().story(story.id()).isEmpty())
                .forEach(gone -> shelves.search().index().remove(id, gone.id()));
        shelves.stories().update(id, update.before(), update.after(), page.stories());
    }

    /// Data that is not as the step left it, because the page has gone into another issue since, is not taken back.
    private static void setData(Shelves shelves, NewEntry entry, PageUpdate update) throws Refusal {
        for (Change change : update.changes()) {
            if (change instanceof Change.DataSet set) {
                if (Issues.data(shelves, entry.issue()).equals(set.before())) {
                    Issues.setData(shelves, entry.issue(), set.after(), entry.at());
                } else if (entry.kind() == Step.Kind.DO) {
                    throw new Refusal(Message.of("store.refusal.changedElsewhere", update.page()));
                }
            }
        }
    }

    private static Entry entry(long number, Posting posting, long batch) {
        NewEntry entry = posting.entry();
        var step = new Step(number, entry.kind(), entry.kind() == Step.Kind.DO ? number : entry.of());
        List<Entry.PageChanges> pages = posting.updates().stream()
                .map(update -> new Entry.PageChanges(update.page(), update.changes())).toList();
        return new Entry(step, entry.issue(), entry.decision(), pages, entry.at(), entry.editor(), batch);
    }

    /// The issue's journal, the oldest line first.
    static List<Entry> ofIssue(Shelves shelves, int issue) {
        return shelves.journal().ofIssue(issue, texts(shelves, issue));
    }

    /// The last lines of the issue's journal, the newest first.
    static List<Entry> last(Shelves shelves, int issue, int most) {
        return shelves.journal().last(issue, most);
    }

    /// One line of the journal.
    static Entry entry(Shelves shelves, long number) throws Refusal {
        return shelves.journal().find(List.of(number)).stream().findFirst().orElseThrow(() -> noEntry(number));
    }

    /// The raw texts that the issue's journal speaks of.
    static Map<Integer, PageJson> texts(Shelves shelves, int issue) {
        Map<Integer, PageJson> texts = new LinkedHashMap<>();
        shelves.pages().withOlder(issue).forEach(row -> texts.put(row.number(), new PageJson(row.text())));
        return texts;
    }

    private static Refusal noEntry(long number) {
        return new Refusal(Message.of("store.refusal.noEntry", number));
    }
}
