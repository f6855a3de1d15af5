package org.qingyang.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qingyang.desk.Change;
import org.qingyang.desk.Changes;
import org.qingyang.desk.Decision;
import org.qingyang.desk.Entry;
import org.qingyang.desk.Locks;
import org.qingyang.desk.Step;
import org.qingyang.desk.Version;
import org.qingyang.desk.merge.Line;
import org.qingyang.desk.revise.Revision;
import org.qingyang.intake.Imprint;
import org.qingyang.intake.RawPage;
import org.qingyang.model.Issue;
import org.qingyang.model.IssueData;
import org.qingyang.model.Message;
import org.qingyang.model.Page;
import org.qingyang.model.Refusal;
import org.qingyang.model.Sheet;
import org.qingyang.model.Story;
import org.qingyang.reading.Reader;
import org.qingyang.store.NewPage;
import org.qingyang.store.PagePlace;
import org.qingyang.store.PlacedText;
import org.qingyang.store.Store;

/// Revised pages: a text that comes in the place of the page before, with what editors did to that page as far as it
/// holds. The page before keeps its raw text and its journal, and one undo brings it back. Thread-safe.
public final class RevisionService {

    /// More than any step has on one page.
    private static final long MOST_CHANGES = 1_000_000;

    private final Store store;
    private final DeskService desk;
    private final Supplier<Reader> reader;

    RevisionService(Store store, DeskService desk, Supplier<Reader> reader) {
        this.store = store;
        this.desk = desk;
        this.reader = reader;
    }

    /// The page that a file revises: of the same paper, date and number, or from a file of the same name; most of the
    /// lines of the one stand in the other, and nothing that is known of the two is contrary. Empty where there is none,
    /// or more than one.
    Optional<PagePlace> revised(RawPage raw, Imprint imprint) throws Refusal {
        List<PagePlace> found = new ArrayList<>();
        for (PagePlace place : store.places(raw.source().name(), imprint.data(), imprint.number().orElse(Page.ANY))) {
            boolean numbered = imprint.number().isEmpty() || imprint.number().getAsInt() == place.page();
            // Many pages may have come from files of this name: their texts are enough.
            if (numbered) {
                PlacedText known = store.text(place);
                if (agree(known.data(), imprint.data()) && RevisedText.of(known.text(), raw.text())) {
                    found.add(place);
                }
            }
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static boolean agree(IssueData one, IssueData other) {
        return (one.date() == null || other.date() == null || one.date().equals(other.date()))
                && (one.paper() == null || other.paper() == null || one.paper().equals(other.paper()));
    }

    /// Puts a file in the place of a page, whatever it is called.
    ///
    /// @param raw the file
    /// @throws Refusal if there is no such page, these bytes are in the store already, or the store refuses; nothing is
    ///         changed then
    public RevisionReport revise(int issue, int page, RawPage raw) throws Refusal {
        synchronized (desk) {
            Page before = page(desk.open(issue), page);
            Revision revision = Revision.of(older(issue, before), raw.text(), reader.get().read(raw.text()));
            var read = new NewPage(new Page(Page.ANY, null, raw.source(), raw.text(), revision.reading()),
                    reader.get().version());
            List<Change> changes = new ArrayList<>(Changes.between(revision.reading(), revision.sheet()));
            changes.add(new Change.VersionSet(before.source().sha256(), raw.source().sha256()));
            var decision = new Decision.RevisePage(raw.source().name(), revision.carried().size(),
                    revision.left().stream().map(conflict -> conflict.line().step().of()).distinct().toList());
            store.revise(read, desk.newEntry(issue, decision), changes);
            desk.forgetPages();
            return report(issue, before, revision);
        }
    }

    private Revision.Older older(int issue, Page page) throws Refusal {
        List<Entry> journal = store.entries(issue);
        Sheet reading = store.reading(issue, page.number());
        List<Line> lines = journal.stream().filter(entry -> !entry.changes(page.number()).isEmpty())
                .flatMap(entry -> lines(entry, entry.changes(page.number()))).toList();
        return new Revision.Older(page.text(), reading, lines, Version.highest(reading, journal, page.number()));
    }

    /// Where the page before was a revised one itself, each of the changes that it took over holds or not by itself. Its
    /// exchange can only have been taken back and done again with nothing in between.
    private static Stream<Line> lines(Entry entry, List<Change> changes) {
        Step step = entry.step();
        if (!(entry.decision() instanceof Decision.RevisePage)) {
            return Stream.of(new Line(step, entry.decision(), changes, entry.at(), entry.editor(), false));
        }
        return step.kind() != Step.Kind.DO ? Stream.empty() : IntStream.range(0, changes.size()).mapToObj(i ->
                new Line(new Step(step.number(), step.kind(), -(step.number() * MOST_CHANGES + i)), entry.decision(),
                        List.of(changes.get(i)), entry.at(), entry.editor(), false));
    }

    /// The headline of the story that a step is about; empty where there is none.
    private static String headline(Sheet sheet, Line line) {
        return IntStream.concat(IntStream.of(line.decision().story()), sheet.stories().stream().mapToInt(Story::id)
                .filter(id -> line.changes().stream().anyMatch(change -> Locks.touches(change, id)))).boxed()
                .flatMap(id -> sheet.story(id).stream()).findFirst().map(Story::title).orElse("");
    }

    private static RevisionReport report(int issue, Page before, Revision revision) {
        List<MergeReport.OnPage> left = revision.left().stream().map(conflict -> new MergeReport.OnPage(issue,
                before.number(), headline(before.sheet(), conflict.line()), conflict)).toList();
        return new RevisionReport(issue, before.number(), before.source().name(), revision.carried().size(), left,
                revision.reopened().stream().map(story -> story.title()).toList());
    }

    private static Page page(Issue issue, int number) throws Refusal {
        return issue.pages().stream().filter(page -> page.number() == number).findFirst()
                .orElseThrow(() -> new Refusal(Message.of("service.refusal.noPage", issue.number(), number)));
    }
}
