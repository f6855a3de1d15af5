package org.qingyang.service;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qingyang.desk.merge.Conflict;
import org.qingyang.model.Message;

/// What comes, or would come, of merging another editor's journal.
///
/// @param editors   who signed the steps that were brought
/// @param lines     how many lines the journal has
/// @param brought   how many steps were brought, or would be
/// @param conflicts steps that were left out, because what they alter was altered otherwise here
/// @param remarks   what else there is to say, for people: pages that are not here, for example
/// @param turn      the step that was written, which one undo takes back; empty if there was nothing to bring
public record MergeReport(List<String> editors, int lines, int brought, List<OnPage> conflicts, List<Message> remarks,
        Optional<Turn> turn) {

    /// A step of the other editor that was left out.
    ///
    /// @param issue    the issue here
    /// @param page     the page here
    /// @param headline of the story that it is about, as it stands here; empty where there is none
    public record OnPage(int issue, int page, String headline, Conflict conflict) {

        /// What the other editor did, for people.
        public Message what() {
            return conflict.line().decision().title();
        }

        public String editor() {
            return conflict.line().editor();
        }

        public Instant at() {
            return conflict.line().at();
        }
    }

    public MergeReport {
        editors = List.copyOf(editors);
        conflicts = List.copyOf(conflicts);
        remarks = List.copyOf(remarks);
    }
}
