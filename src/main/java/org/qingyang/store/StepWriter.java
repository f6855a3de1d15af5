package org.qingyang.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingyang.desk.Entry;
import org.qingyang.desk.Step;
import org.qingyang.model.IssueData;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.model.Story;
import org.qingyang.store.json.PageJson;
import org.qingyang.text.SourceText;

/// Writes lines of the journal as one step, with what they do to their pages. Use once, within one transaction.
final class StepWriter {

    private final Shelves shelves;
    private final List<SearchEntry> changed = new ArrayList<>();

    StepWriter(Shelves shelves) {
        this.shelves = shelves;
    }

    /// @param postings not empty
    /// @throws Refusal if another process has changed one of the pages since its maker looked at it
    List<Entry> write(List<Posting> postings) throws Refusal {
        List<Entry> written = new ArrayList<>();
        for (Posting posting : postings) {
            written.add(write(posting, written.isEmpty() ? null : written.getFirst().batch()));
        }
        for (int issue : postings.stream().map(posting -> posting.entry().issue()).distinct().toList()) {
            shelves.issues().recount(issue, postings.getFirst().entry().at());
        }
        // Last and all at once: between other statements the index would write down each little that it has gathered.
        shelves.search().index().update(changed);
        return written;
    }

    private Entry write(Posting posting, @Nullable Long batch) throws Refusal {
        NewEntry entry = posting.entry();
        long number = shelves.journal().append(entry, batch);
        IssueData data = shelves.issues().data(entry.issue()).orElseThrow(() -> noPage(entry.issue(), 1));
        for (PageUpdate update : posting.updates()) {
            PageStore.Row row = shelves.pages().find(entry.issue(), update.page())
                    .orElseThrow(() -> noPage(entry.issue(), update.page()));
            write(number, row, update);
            changed.addAll(entries(shelves, row.id(), entry.issue(), data, row.text(), changed(update)));
        }
        var step = new Step(number, entry.kind(), entry.kind() == Step.Kind.DO ? number : entry.of());
        List<Entry.PageChanges> pages = posting.updates().stream()
                .map(update -> new Entry.PageChanges(update.page(), update.changes())).toList();
        return new Entry(step, entry.issue(), entry.decision(), pages, entry.at(), entry.editor(),
                batch == null ? number : batch);
    }

    private void write(long entry, PageStore.Row row, PageUpdate update) throws Refusal {
        var json = new PageJson(row.text());
        if (!shelves.pages().advance(row.id(), update.mark(), entry, json.furniture(update.after().furniture()))) {
            throw new Refusal(Message.of("store.refusal.changedElsewhere", update.page()));
        }
        shelves.pages().keepReading(row.id(), json, update.before());
        shelves.journal().appendChanges(entry, row.id(), json, update.changes());
        update.before().stories().stream().filter(story -> update.after().story(story.id()).isEmpty())
                .forEach(gone -> shelves.search().index().remove(row.id(), gone.id()));
        shelves.stories().update(row.id(), update.before(), update.after(), json);
    }

    /// The stories that are not as they were.
    private static List<Story> changed(PageUpdate update) {
        return update.after().stories().stream()
                .filter(story -> !update.before().story(story.id()).equals(Optional.of(story))).toList();
    }

    /// Stories of one page as the index needs them.
    ///
    /// @param id the page's number in the whole store
    static List<SearchEntry> entries(Shelves shelves, long id, int issue, IssueData data, SourceText page,
            List<Story> stories) {
        Map<Integer, Long> keys = shelves.stories().keys(id);
        return stories.stream().map(story -> new SearchEntry(keys.get(story.id()), issue, data, story, page)).toList();
    }

    private static Refusal noPage(int issue, int page) {
        return new Refusal(Message.of("store.refusal.noPage", issue, page));
    }
}
