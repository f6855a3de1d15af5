package org.qingyang.service;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Message;
import org.qingyang.model.Page;
import org.qingyang.model.Sheet;
import org.qingyang.store.Added;

/// What became of one file.
///
/// @param issue    the new issue; for a duplicate the issue that has the same bytes already; 0 if refused
/// @param why      why the file was not imported as a page of its own, or not under the number that it states, or what else
///                 is to be known of it; null where there is nothing
/// @param stories  how many stories were found; 0 unless imported
/// @param repairs  how many repairs were made or are proposed
/// @param doubts   how many places need the editor's eye
/// @param revision what became of the work on the page before; null unless revised
public record ImportVerdict(Path file, Outcome outcome, int issue, @Nullable Message why, int stories, int repairs,
        int doubts, @Nullable RevisionReport revision) {

    /// IMPORTED: it is in the store for good. REVISED: so is it, and in the place of an older version of the page.
    /// DUPLICATE: the same bytes were there before. REFUSED: nothing was stored.
    public enum Outcome { IMPORTED, REVISED, DUPLICATE, REFUSED }

    static ImportVerdict refused(Path file, Message why) {
        return new ImportVerdict(file, Outcome.REFUSED, 0, why, 0, 0, 0, null);
    }

    static ImportVerdict known(Path file, int issue) {
        var why = Message.of("service.import.duplicate", file.getFileName(), issue);
        return new ImportVerdict(file, Outcome.DUPLICATE, issue, why, 0, 0, 0, null);
    }

    static ImportVerdict older(Path file, int issue) {
        var why = Message.of("service.import.older", file.getFileName(), issue);
        return new ImportVerdict(file, Outcome.DUPLICATE, issue, why, 0, 0, 0, null);
    }

    static ImportVerdict revised(Path file, RevisionReport revision) {
        return new ImportVerdict(file, Outcome.REVISED, revision.issue(), revision.summary(), 0, 0, 0, revision);
    }

    /// @param page as it was to be stored
    static ImportVerdict of(Path file, Added added, Page page) {
        if (added.duplicate()) {
            return known(file, added.issue());
        }
        Sheet sheet = page.sheet();
        boolean elsewhere = page.number() != Page.ANY && page.number() != added.page();
        Message why = elsewhere ? Message.of("service.import.taken", file.getFileName(), page.number(), added.page())
                : sheet.stories().isEmpty() ? Message.of("service.import.noStory", file.getFileName()) : null;
        int repairs = sheet.stories().stream().mapToInt(story -> story.repairs().size()).sum();
        return new ImportVerdict(file, Outcome.IMPORTED, added.issue(), why, sheet.stories().size(), repairs,
                sheet.openDoubts(), null);
    }
}
