package org.qingyang.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Story;
import org.qingyang.store.json.DecisionJson;
import org.qingyang.store.json.PageJson;

/// A line for the journal in the form in which it is stored. Making it is most of the work of a decision and needs no
/// connection, so that the lines of a bulk step are made side by side.
///
/// @param decision as JSON
record Inked(Posting posting, String decision, List<OfPage> pages) {

    /// What a line does to a page.
    ///
    /// @param changes   as JSON
    /// @param furniture as JSON; null where it stays
    /// @param stories   those that are new or not as they were, by their ids, as JSON
    record OfPage(PageStore.Row row, PageUpdate update, String changes, @Nullable String furniture,
            Map<Integer, String> stories) {

        static OfPage of(PageStore.Row row, PageUpdate update) {
            var json = new PageJson(row.text());
            boolean stays = update.before().furniture().equals(update.after().furniture());
            return new OfPage(row, update, json.changes(update.changes()),
                    stays ? null : json.furniture(update.after().furniture()), update.changed().stories().stream().collect(Collectors.toMap(Story::id, json::story)));
        }
    }

    /// @param rows of the posting's pages, in their order
    static Inked of(Posting posting, List<PageStore.Row> rows) {
        List<OfPage> pages = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            pages.add(OfPage.of(rows.get(i), posting.updates().get(i)));
        }
        return new Inked(posting, DecisionJson.of(posting.entry().decision()), pages);
    }
}
