package org.qingyang.store.json;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.qingyang.desk.Change;
import org.qingyang.desk.Decision;
import org.qingyang.desk.Step;
import org.qingyang.model.IssueData;
import org.qingyang.model.PageSource;
import org.qingyang.model.Sheet;
import org.qingyang.text.SourceText;

/// An exported journal as it was read, as far as that can be done without the raw pages that it is about.
///
/// @param issue    the number that the issue has there
/// @param exported when it was exported
/// @param lines    in the order of their numbers
public record JournalText(int issue, IssueData data, Instant exported, List<PagePart> pages, List<LinePart> lines) {

    /// A page of the issue.
    ///
    /// @param number  the number that it has there
    /// @param reading how it was first read there, as JSON
    public record PagePart(int number, PageSource source, String reading) {

        /// @throws BrokenJson if the reading is none of this raw page
        public Sheet sheet(SourceText page) {
            return new PageJson(page).sheet(reading);
        }
    }

    /// A line of the journal.
    ///
    /// @param name    the same for the same line in every export
    /// @param changes by page number, as JSON
    public record LinePart(String name, Step step, Decision decision, Instant at, String editor,
            Map<Integer, String> changes) {

        /// What the line changed on a page; nothing where it did not touch it.
        ///
        /// @throws BrokenJson if that makes no sense on this raw page
        public List<Change> changes(int number, SourceText page) {
            String json = changes.get(number);
            return json == null ? List.of() : new PageJson(page).changes(json);
        }
    }

    public JournalText {
        pages = List.copyOf(pages);
        lines = List.copyOf(lines);
    }
}
