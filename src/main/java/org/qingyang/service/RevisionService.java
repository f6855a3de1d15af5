package org.qingyang.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.qingyang.model.PageSource;
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

    /// Puts a file in the place of a page, whatever it is called. A file that is an older version of this page comes back with
    /// the work that was done on it.
    ///
    /// @param raw the file
    /// @throws Refusal if there is no such page, these bytes are another page of the store, there is work on the page that
    ///         would go with an older version's coming back, or the store refuses; nothing is
    ///         changed then
    public RevisionReport revise(int issue, int page, RawPage raw) throws Refusal {
        synchronized (desk) {
            Page before = page(desk.open(issue), page);
            if (store.isOlderVersion(raw.source().sha256())) {
                return back(issue, before, raw.source());
            }
            Revision revision = Revision.of(older(issue, before), raw.text(), reader.get().read(raw.text()));
            var read = new NewPage(new Page(Page.ANY, null, raw.source(), raw.text(), revision.reading()),
                    reader.get().version());
            List<Change> changes = new ArrayList<>(Changes.between(revision.reading(), revision.sheet()));
            changes.add(new Change.VersionSet(before.source().sha256(), raw.source().sha256()));
            var decision = new Decision.RevisePage(raw.source().name(), revision.carried().size(),
                    revision.left().stream().map(conflict -> step(conflict.line())).distinct().toList());
            store.revise(read, desk.newEntry(issue, decision), changes);
            desk.forgetPages();
            return report(issue, before, revision);
        }
    }

    /// Brings back a version that stood here before, with the work on it: the step that took it away is taken back, or the
    /// one that brought it is done again.
    private RevisionReport back(int issue, Page now, PageSource wanted) throws Refusal {
        for (Entry entry : store.entries(issue)) {
            for (Change change : entry.pages().stream().flatMap(changed -> changed.changes().stream()).toList()) {
                if (entry.step().kind() == Step.Kind.DO && change instanceof Change.VersionSet(String from, String to)
                        && Set.of(from, to).equals(Set.of(wanted.sha256(), now.source().sha256()))) {
                    turn(issue, entry.step().number(), from.equals(wanted.sha256()), wanted);
                    return new RevisionReport(issue, now.number(), wanted.name(), 0, List.of(), List.of(), true);
                }
            }
        }
        throw new Refusal(Message.of("service.refusal.olderVersion", wanted.name()));
    }

    private void turn(int issue, long step, boolean undo, PageSource wanted) throws Refusal {
        try {
            if (undo) {
                desk.undoStep(issue, step);
            } else {
                desk.redoStep(issue, step);
            }
        } catch (Refusal later) {
            if (later.message().key().equals("desk.refusal.stepInTheWay")) {
                throw new Refusal(Message.of("service.refusal.workSince", wanted.name()), later);
            }
            throw later;
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
        if (entry.decision() instanceof Decision.Retag retag) {
            return ofStories(entry, retag, changes);
        }
        if (!(entry.decision() instanceof Decision.RevisePage)) {
            return Stream.of(new Line(step, entry.decision(), changes, entry.at(), entry.editor(), false));
        }
        return step.kind() != Step.Kind.DO ? Stream.empty() : IntStream.range(0, changes.size()).mapToObj(i ->
                new Line(new Step(step.number(), step.kind(), part(step.number(), i)), entry.decision(),
                        List.of(changes.get(i)), entry.at(), entry.editor(), false));
    }

    /// What a bulk step did to one story holds or not whatever became of the others.
    private static Stream<Line> ofStories(Entry entry, Decision.Retag retag, List<Change> changes) {
        Step step = entry.step();
        return retag.stories().stream().map(one -> new Line(new Step(step.number(), step.kind(), part(step.of(), one.story())),
                new Decision.Retag(List.of(one)), changes.stream().filter(change -> Locks.touches(change, one.story())).toList(),
                entry.at(), entry.editor(), false)).filter(line -> !line.changes().isEmpty());
    }

    /// A number for a part of a step, which no step has.
    private static long part(long step, int index) {
        return -(step * MOST_CHANGES + index);
    }

    /// The step that a line is, or is a part of.
    private static long step(Line line) {
        long step = line.step().of();
        return step < 0 ? -step / MOST_CHANGES : step;
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
                revision.reopened().stream().map(story -> story.title()).toList(), false);
    }

    private static Page page(Issue issue, int number) throws Refusal {
        return issue.pages().stream().filter(page -> page.number() == number).findFirst()
                .orElseThrow(() -> new Refusal(Message.of("service.refusal.noPage", issue.number(), number)));
    }
}
