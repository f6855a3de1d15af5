package org.qingyang.desk;

import java.time.Instant;
import java.util.List;

/// One line of the journal: what was decided, what it changed, by whom and when. Entries are appended, never altered.
///
/// @param step     its number and whether it did, undid or redid something
/// @param issue    the issue that it belongs to
/// @param decision what the editor did, for people to read; an undo or redo carries the decision that it is about
/// @param pages    what changed, page by page
/// @param batch    the number of the first of the entries that were made as one step, over pages and issues; its own
///                 number where it stands alone
public record Entry(Step step, int issue, Decision decision, List<PageChanges> pages, Instant at, String editor,
        long batch) {

    /// What changed on one page.
    ///
    /// @param page the page's number in its issue
    public record PageChanges(int page, List<Change> changes) {

        public PageChanges {
            changes = List.copyOf(changes);
        }
    }

    public Entry {
        pages = List.copyOf(pages);
    }

    /// The changes of one page; empty where the entry did not touch it.
    public List<Change> changes(int page) {
        return pages.stream().filter(p -> p.page() == page).findFirst().map(PageChanges::changes).orElse(List.of());
    }
}
