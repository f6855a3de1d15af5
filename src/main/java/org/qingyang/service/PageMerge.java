package org.qingyang.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.qingyang.desk.Change;
import org.qingyang.desk.Changes;
import org.qingyang.desk.Entry;
import org.qingyang.desk.Rebase;
import org.qingyang.desk.merge.Line;
import org.qingyang.desk.merge.Merge;
import org.qingyang.desk.merge.Merged;
import org.qingyang.desk.merge.Own;
import org.qingyang.model.Page;
import org.qingyang.model.Refusal;
import org.qingyang.model.Sheet;
import org.qingyang.store.Store;
import org.qingyang.store.json.JournalText;

/// What two journals have in common about one page, and what comes of the rest.
final class PageMerge {

    private final Store store;
    private final int issue;
    private final Page page;
    private final Set<String> known;

    /// @param known the names of lines that were brought before
    PageMerge(Store store, int issue, Page page, Set<String> known) {
        this.store = store;
        this.issue = issue;
        this.page = page;
        this.known = known;
    }

    boolean isKnown(JournalText.LinePart line) {
        return known.contains(line.name());
    }

    /// @throws IllegalStateException if the journal does not lead on from its own first reading
    Merged of(JournalText journal, JournalText.PagePart part) throws Refusal {
        List<Line> there = journal.lines().stream().map(line -> line(line, part)).filter(line -> !line.changes().isEmpty())
                .toList();
        List<Entry> here = store.entries(issue).stream().filter(entry -> !entry.changes(page.number()).isEmpty()).toList();
        Sheet common = part.sheet(page.text());
        Sheet reading = store.reading(issue, page.number());
        int shared = common.equals(reading) ? shared(here, there) : 0;
        for (Line line : there.subList(0, shared)) {
            common = Changes.apply(common, line.changes());
        }
        List<Own> own = new ArrayList<>();
        if (shared == 0) {
            Changes.between(common, reading).forEach(change -> own.add(new Own(change, 0)));
        }
        List<Rebase.Since> since = here.subList(shared, here.size()).stream()
                .map(entry -> new Rebase.Since(entry.step().of(), work(entry.changes(page.number())))).toList();
        Rebase.settled(since).forEach(step -> step.changes().forEach(change -> own.add(new Own(change, step.step()))));
        return Merge.of(page.sheet(), common, own, there.subList(shared, there.size()), page.text());
    }

    private Line line(JournalText.LinePart line, JournalText.PagePart part) {
        return new Line(line.step(), line.decision(), work(line.changes(part.number(), page.text())), line.at(), line.editor(),
                isKnown(line));
    }

    /// How many lines both journals begin with: one store was once a copy of the other.
    private int shared(List<Entry> here, List<Line> there) {
        int shared = 0;
        while (shared < Math.min(here.size(), there.size()) && isSame(here.get(shared), there.get(shared))) {
            shared++;
        }
        return shared;
    }

    private boolean isSame(Entry here, Line there) {
        return here.step().kind() == there.step().kind() && here.at().equals(there.at())
                && here.editor().equals(there.editor()) && here.decision().equals(there.decision())
                && work(here.changes(page.number())).equals(there.changes());
    }

    /// That a text came in the place of another is no work on it.
    private static List<Change> work(List<Change> changes) {
        return changes.stream().filter(change -> !(change instanceof Change.VersionSet)).toList();
    }
}
