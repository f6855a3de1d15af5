package org.qingyang.desk;

import java.time.Instant;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.model.Story;
import org.qingyang.reading.Reader;
import org.qingyang.text.SourceText;

/// What a decision may look at: the raw page, the reader for what has to be read again, who decides and when, and how
/// stories stood before.
public record DecisionContext(SourceText page, Reader reader, String editor, Instant at, Versions versions) {

    /// Tells how a story of the page stood.
    @FunctionalInterface
    public interface Versions {

        /// @param entry the number of a journal entry; 0 for the first reading
        /// @return the story right after that entry
        /// @throws Refusal if there was no such story then
        Story at(int story, long entry) throws Refusal;

        /// The highest number that a story of the page has ever had: a new story gets a higher one, so that no two
        /// stories of a page are ever called the same, though one of them be joined away by now.
        ///
        /// @throws Refusal if the past cannot be read
        default int highest() throws Refusal {
            return 0;
        }
    }

    /// Without a past.
    public DecisionContext(SourceText page, Reader reader, String editor) {
        this(page, reader, editor, Instant.EPOCH, (story, entry) -> {
            throw new Refusal(Message.of("desk.refusal.noVersion", story, entry));
        });
    }
}
