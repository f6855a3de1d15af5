package org.qingyang.store;

import java.util.List;
import java.util.Optional;
import org.qingyang.desk.Change;
import org.qingyang.model.Sheet;
import org.qingyang.model.Story;
import org.qingyang.text.SourceText;

/// What a journal entry does to one page.
///
/// @param page    the page's number in its issue
/// @param mark    the last journal entry that its maker knows of; 0 where the page was never changed
/// @param text    the raw page
/// @param before  the sheet that the changes were made on
/// @param after   the sheet after the changes
public record PageUpdate(int page, long mark, SourceText text, Sheet before, Sheet after, List<Change> changes) {

    public PageUpdate {
        changes = List.copyOf(changes);
    }

    /// Those of the later stories that are new or not as they were.
    List<Story> changed() {
        return after.stories().stream().filter(story -> !before.story(story.id()).equals(Optional.of(story))).toList();
    }
}
