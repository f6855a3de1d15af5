package org.qingyang.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingyang.desk.Change;
import org.qingyang.desk.Entry;
import org.qingyang.desk.Step;
import org.qingyang.model.IssueData;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.model.Story;
import org.qingyang.store.json.PageJson;
import org.qingyang.text.SourceText;

/// The journal together with the pages that it is about: no line is written without what it does, and nothing is done
/// without a line. To be used in a transaction.
final class Ledger {

    private Ledger() {
    }

    /// Writes lines as one step.
    ///
    /// @throws Refusal if another process has changed one of the pages since the maker of a line looked at it
    static List<Entry> append(Shelves shelves, Lines lines) throws Refusal {
        Map<Integer, Map<Integer, Long>> known = new HashMap<>();
        List<Entry> written = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        for (Optional<Inked> line = lines.next(); line.isPresent(); line = lines.next()) {
            written.add(append(shelves, line.get(), known, written.isEmpty() ? null : written.getFirst().batch(), changed));
        }
        for (int issue : written.stream().map(Entry::issue).distinct().toList()) {
            shelves.issues().recount(issue, written.getFirst().at());
        }
        // Last and all at once: between other statements the index would write down each little that it has gathered.
        shelves.search().index().update(entries(shelves, changed));
        return written;
    }

    /// The stories of a page that a line has changed.
    private record Changed(int issue, long page, SourceText text, List<Story> stories) {
    }

    private static List<SearchEntry> entries(Shelves shelves, List<Changed> changed) throws Refusal {
        Map<Integer, IssueData> data = new HashMap<>();
        for (Changed page : changed) {
            if (!data.containsKey(page.issue())) {
                data.put(page.issue(), Issues.data(shelves, page.issue()));
            }
        }
        Map<Long, Map<Integer, Long>> keys = shelves.stories().keys(changed.stream().map(Changed::page).toList());
        return changed.stream().flatMap(page -> page.stories().stream().map(story -> new SearchEntry(
                keys.get(page.page()).get(story.id()), page.issue(), data.get(page.issue()), story, page.text()))).toList();
    }

    /// The ids of a line's pages. Versions of a page that are to be exchanged stand elsewhere before and after.
    ///
    /// @param known those of the issues that were asked for before
    private static List<Long> ids(Shelves shelves, Inked line, Map<Integer, Map<Integer, Long>> known) throws Refusal {
        boolean exchange = line.pages().stream().anyMatch(page -> Versions.exchanges(page.update()));
        int issue = line.entry().issue();
        if (exchange) {
            known.clear();
        }
        Map<Integer, Long> pages = exchange ? Map.of() : known.computeIfAbsent(issue, shelves.pages()::ids);
        List<Long> ids = new ArrayList<>();
        for (Inked.OfPage page : line.pages()) {
            Long id = pages.get(page.update().page());
            ids.add(id == null ? Versions.come(shelves, issue, page.update()).id() : id);
        }
        return ids;
    }

    private static Entry append(Shelves shelves, Inked line, Map<Integer, Map<Integer, Long>> known, @Nullable Long batch,
            List<Changed> changed) throws Refusal {
        NewEntry entry = line.entry();
        List<Long> ids = ids(shelves, line, known);
        long number = shelves.journal().append(entry, line.decision(), batch);
        for (int i = 0; i < ids.size(); i++) {
            PageUpdate update = line.pages().get(i).update();
            write(shelves, number, ids.get(i), line.pages().get(i));
            setData(shelves, entry, update);
            if (Versions.exchanges(update)) {
                Versions.go(shelves, ids.get(i), update);
                Issues.reindex(shelves, entry.issue());
            } else {
                changed.add(new Changed(entry.issue(), ids.get(i), update.text(), line.pages().get(i).changed()));
            }
        }
        return entry(number, line, batch == null ? number : batch);
    }

    private static void write(Shelves shelves, long entry, long id, Inked.OfPage page) throws Refusal {
        PageUpdate update = page.update();
        // Pages that nobody has changed yet all have the same mark; by now another one may have the number.
        boolean other = update.mark() == 0 && !shelves.stories().columns(id).equals(StoryStore.Columns.of(update.before()));
        // Also behind other lines: of a damaged store it may be lost.
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

    private static Entry entry(long number, Inked line, long batch) {
        NewEntry entry = line.entry();
        var step = new Step(number, entry.kind(), entry.kind() == Step.Kind.DO ? number : entry.of());
        List<Entry.PageChanges> pages = line.pages().stream().map(Inked.OfPage::update)
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
