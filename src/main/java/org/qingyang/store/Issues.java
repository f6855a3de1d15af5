package org.qingyang.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qingyang.model.Issue;
import org.qingyang.model.IssueData;
import org.qingyang.model.Message;
import org.qingyang.model.Page;
import org.qingyang.model.PageLabel;
import org.qingyang.model.Refusal;
import org.qingyang.model.Sheet;
import org.qingyang.model.Story;
import org.qingyang.store.json.PageJson;

/// Whole issues put away and put together again; what they are searched by follows. To be used in a transaction.
final class Issues {

    private Issues() {
    }

    /// Adds an issue, unless one of its pages is known. The pages of a date that the paper has an issue of already
    /// become pages of that one.
    ///
    /// @param entries takes what the issue is to be searched by
    static Added add(Shelves shelves, NewIssue issue, List<SearchEntry> entries) {
        for (NewPage page : issue.pages()) {
            Optional<Integer> known = shelves.pages().issueOf(page.page().source().sha256());
            if (known.isPresent()) {
                return new Added(known.get(), 0, true);
            }
        }
        String source = issue.pages().getFirst().page().source().name();
        int number = shelves.issues().sameDay(issue.data())
                .orElseGet(() -> shelves.issues().add(issue.data(), source, issue.imported()));
        List<Integer> places = new ArrayList<>();
        for (NewPage page : issue.pages()) {
            int place = shelves.pages().free(number, page.page().number());
            places.add(place);
            long id = shelves.pages().add(number, place, page);
            List<Story> stories = page.page().sheet().stories();
            List<Long> keys = shelves.stories().addAll(id, stories, new PageJson(page.page().text()));
            for (int i = 0; i < stories.size(); i++) {
                entries.add(new SearchEntry(keys.get(i), number, issue.data(), stories.get(i), page.page().text()));
            }
        }
        shelves.issues().recount(number, issue.imported());
        return new Added(number, places.getFirst(), false);
    }

    /// The stories of a page that is put away, as they are to be searched by.
    static List<SearchEntry> entries(Shelves shelves, long id, int issue, IssueData data, Page page) {
        Map<Integer, Long> keys = shelves.stories().keys(List.of(id)).getOrDefault(id, Map.of());
        return page.sheet().stories().stream()
                .map(story -> new SearchEntry(keys.get(story.id()), issue, data, story, page.text())).toList();
    }

    static StoredIssue stored(Shelves shelves, int number) throws Refusal {
        IssueData data = data(shelves, number);
        List<PageStore.Row> rows = shelves.pages().ofIssue(number);
        Optional<Integer> joinedTo = shelves.issues().joinedTo(number);
        if (joinedTo.isPresent()) {
            throw new Refusal(Message.of("store.refusal.joined", number, joinedTo.get()));
        }
        Map<Long, List<byte[]>> states = shelves.stories().states(number);
        // Understanding them is most of the work of opening an issue, and needs no connection.
        List<Page> pages = rows.parallelStream().map(row -> page(row, states.getOrDefault(row.id(), List.of()))).toList();
        Map<Integer, Long> marks = rows.stream().collect(Collectors.toMap(PageStore.Row::number, PageStore.Row::mark));
        return new StoredIssue(new Issue(number, data, pages), marks);
    }

    static IssueData data(Shelves shelves, int number) throws Refusal {
        return shelves.issues().data(number).orElseThrow(() -> noIssue(number));
    }

    /// Puts pages of some issues into one issue, and leaves no issue without a page in the lists.
    ///
    /// @param to one of the issues, or a new one
    static void move(Shelves shelves, List<PageStore.Row> rows, int from, int to, Instant at) throws Refusal {
        rows.forEach(row -> shelves.pages().move(row, from, to, at));
        shelves.issues().recount(to, at);
        shelves.issues().recount(from, at);
        shelves.issues().joined(from, to);
        reindex(shelves, from);
        reindex(shelves, to);
    }

    /// Gives pages their numbers and names. They go out of each other's way first.
    static void rename(Shelves shelves, int issue, List<PageLabel> labels) throws Refusal {
        List<PageStore.Row> rows = new ArrayList<>();
        for (PageLabel label : labels) {
            rows.add(row(shelves, issue, label.page()));
        }
        rows.forEach(row -> shelves.pages().rename(row, (int) row.id() + Page.OLDER, row.name()));
        for (int i = 0; i < rows.size(); i++) {
            PageLabel label = labels.get(i);
            if (Page.isOlder(label.number()) || shelves.pages().free(issue, label.number()) != label.number()) {
                throw new Refusal(Message.of("store.refusal.numberTaken", label.number()));
            }
            shelves.pages().rename(rows.get(i), label.number(), label.name());
        }
    }

    static void setData(Shelves shelves, int number, IssueData data, Instant at) throws Refusal {
        if (!shelves.issues().setData(number, data, at)) {
            throw noIssue(number);
        }
        reindex(shelves, number);
    }

    static void reindex(Shelves shelves, int number) throws Refusal {
        IssueData data = data(shelves, number);
        List<SearchEntry> entries = new ArrayList<>();
        shelves.search().index().removeIssue(number);
        shelves.pages().ofIssue(number).forEach(row ->
                entries.addAll(entries(shelves, row.id(), number, data, page(shelves, row))));
        shelves.search().index().add(entries);
    }

    /// A page's sheet as it was first read.
    static Sheet reading(Shelves shelves, int issue, int page) throws Refusal {
        PageStore.Row row = row(shelves, issue, page);
        return shelves.pages().reading(row).orElseGet(() -> state(shelves, row));
    }

    static PageStore.Row row(Shelves shelves, int issue, int page) throws Refusal {
        return shelves.pages().find(issue, page)
                .orElseThrow(() -> new Refusal(Message.of("store.refusal.noPage", issue, page)));
    }

    private static Page page(PageStore.Row row, List<byte[]> states) {
        var json = new PageJson(row.text());
        return new Page(row.number(), row.name(), row.source(), row.text(),
                new Sheet(json.furniture(row.furniture()), states.stream().map(json::story).toList()));
    }

    private static Page page(Shelves shelves, PageStore.Row row) {
        return new Page(row.number(), row.name(), row.source(), row.text(), state(shelves, row));
    }

    /// What stands on a page.
    static Sheet state(Shelves shelves, PageStore.Row row) {
        return new Sheet(PageStore.furniture(row), shelves.stories().ofPage(row.id(), new PageJson(row.text())));
    }

    private static Refusal noIssue(int number) {
        return new Refusal(Message.of("store.refusal.noIssue", number));
    }
}
