package org.qingyang.service;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingyang.desk.Decision;
import org.qingyang.desk.merge.Line;
import org.qingyang.desk.merge.Merged;
import org.qingyang.model.Message;
import org.qingyang.model.Page;
import org.qingyang.model.Refusal;
import org.qingyang.model.Story;
import org.qingyang.store.Store;
import org.qingyang.store.json.BrokenJson;
import org.qingyang.store.json.JournalText;

/// One journal of another editor on its way into the store. Use once.
final class JournalMerge {

    /// What comes of one page.
    ///
    /// @param names of the lines that were brought
    private record OnePage(int issue, Page page, Merged merged, List<String> names) {
    }

    /// Between the names under a step that brings the work of several.
    static final String BETWEEN_EDITORS = "、";

    private final Store store;
    private final DeskService desk;
    private final JournalText journal;
    private final List<OnePage> pages = new ArrayList<>();
    private final List<Message> remarks = new ArrayList<>();

    JournalMerge(Store store, DeskService desk, JournalText journal) {
        this.store = store;
        this.desk = desk;
        this.journal = journal;
    }

    MergeReport report() throws Refusal {
        synchronized (desk) {
            go();
            return report(Optional.empty());
        }
    }

    MergeReport write() throws Refusal {
        synchronized (desk) {
            go();
            List<Draft> drafts = new ArrayList<>();
            for (OnePage page : pages) {
                if (!page.merged().changes().isEmpty()) {
                    drafts.add(desk.draft(page.issue(), page.page(), page.merged().changes(), editors(page.merged()),
                            new Decision.MergeJournal(desk.editor(), page.names())));
                }
            }
            return report(drafts.isEmpty() ? Optional.empty() : Optional.of(desk.write(drafts)));
        }
    }

    private void go() throws Refusal {
        boolean found = false;
        for (JournalText.PagePart part : journal.pages()) {
            Optional<Integer> issue = store.issueOf(part.source().sha256());
            if (issue.isEmpty()) {
                remarks.add(Message.of("journal.remark.pageAbsent", part.number(), part.source().name()));
                continue;
            }
            found = true;
            Optional<Page> page = desk.open(issue.get()).pages().stream()
                    .filter(it -> it.source().sha256().equals(part.source().sha256())).findFirst();
            if (page.isPresent()) {
                take(part, issue.get(), page.get());
            } else {
                // Only a version that another one has come in the place of has these bytes.
                remarks.add(Message.of("journal.remark.pageRevised", part.number(), part.source().name()));
            }
        }
        if (!found) {
            throw new Refusal(Message.of("journal.refusal.noPage"));
        }
    }

    private void take(JournalText.PagePart part, int issue, Page page) throws Refusal {
        if (!part.source().encoding().equals(page.source().encoding())) {
            remarks.add(Message.of("journal.remark.otherEncoding", issue, page.number(), part.source().encoding(),
                    page.source().encoding()));
            return;
        }
        try {
            var merge = new PageMerge(store, issue, page, known(issue));
            Merged merged = merge.of(journal, part);
            pages.add(new OnePage(issue, page, merged, names(part, merge, merged)));
        } catch (BrokenJson | IllegalStateException | IndexOutOfBoundsException | ClassCastException doesNotFit) {
            throw new Refusal(Message.of("journal.refusal.doesNotFit", part.number(), part.source().name()), doesNotFit);
        }
    }

    /// The names of the lines that a merge has brought which stands.
    private Set<String> known(int issue) throws Refusal {
        Set<String> known = new HashSet<>();
        var history = desk.history(issue);
        desk.entries(issue).forEach(entry -> {
            if (entry.decision() instanceof Decision.MergeJournal merge && history.isDone(entry.step().of())) {
                known.addAll(merge.lines());
            }
        });
        return known;
    }

    /// With the lines that took a brought line back or did it again: together they have led where it stands now.
    private List<String> names(JournalText.PagePart part, PageMerge merge, Merged merged) {
        Set<Long> steps = merged.brought().stream().map(line -> line.step().of()).collect(Collectors.toSet());
        return journal.lines().stream().filter(line -> line.changes().containsKey(part.number()))
                .filter(line -> steps.contains(line.step().of()) && !merge.isKnown(line))
                .map(JournalText.LinePart::name).toList();
    }

    private MergeReport report(Optional<Turn> turn) {
        Set<String> editors = new LinkedHashSet<>();
        pages.forEach(page -> page.merged().brought().forEach(line -> editors.add(line.editor())));
        int brought = (int) pages.stream().flatMap(page -> page.merged().brought().stream()).map(Line::step).distinct().count();
        List<MergeReport.OnPage> conflicts = pages.stream().flatMap(page -> page.merged().conflicts().stream()
                .map(conflict -> new MergeReport.OnPage(page.issue(), page.page().number(), headline(page, conflict.line()),
                conflict)))
                .toList();
        return new MergeReport(List.copyOf(editors), journal.lines().size(), brought, conflicts, remarks, turn);
    }

    private static String headline(OnePage page, Line line) {
        return page.merged().sheet().story(line.decision().story()).map(Story::title).orElse("");
    }

    private static String editors(Merged merged) {
        return merged.brought().stream().map(Line::editor).distinct().collect(Collectors.joining(BETWEEN_EDITORS));
    }
}
