package org.qingyang.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Story;
import org.qingyang.store.json.DecisionJson;
import org.qingyang.store.json.PageJson;

/// A line for the journal with what it does to its pages, in the form in which it is stored. Making it is most of the work of
/// a decision and needs no connection: whoever changes many pages makes each line beside its change, while the page is still
/// at hand, and those of many pages side by side.
public final class Inked {

    /// What a line does to a page.
    ///
    /// @param changes   as JSON in UTF-8
    /// @param furniture as JSON; null where it stays
    /// @param changed   the stories that are new or not as they were
    /// @param stories   the same by their ids, as JSON in UTF-8
    record OfPage(PageUpdate update, byte[] changes, @Nullable String furniture, List<Story> changed,
            Map<Integer, byte[]> stories) {

        static OfPage of(PageUpdate update) {
            var json = new PageJson(update.text());
            boolean stays = update.before().furniture().equals(update.after().furniture());
            List<Story> changed = update.changed();
            Map<Integer, byte[]> stories = new HashMap<>();
            changed.forEach(story -> stories.put(story.id(), json.story(story)));
            return new OfPage(update, json.changes(update.changes()), stays ? null : json.furniture(update.after().furniture()),
                    changed, stories);
        }
    }

    private final NewEntry entry;
    private final byte[] decision;
    private final List<OfPage> pages;

    private Inked(NewEntry entry, byte[] decision, List<OfPage> pages) {
        this.entry = entry;
        this.decision = decision;
        this.pages = pages;
    }

    public static Inked of(NewEntry entry, List<PageUpdate> updates) {
        return new Inked(entry, DecisionJson.of(entry.decision()),
                updates.stream().map(OfPage::of).toList());
    }

    NewEntry entry() {
        return entry;
    }

    /// The entry's decision, as JSON in UTF-8.
    byte[] decision() {
        return decision;
    }

    List<OfPage> pages() {
        return pages;
    }
}
