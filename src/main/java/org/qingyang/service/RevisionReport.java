package org.qingyang.service;

import java.util.List;
import org.qingyang.model.Message;

/// What came of putting a revised page in the place of the page before.
///
/// @param issue    the issue
/// @param page     the page
/// @param file     the file that the page before came from
/// @param carried  how many of the editors' steps hold for the revised text too
/// @param left     the steps that do not, because their places read otherwise now
/// @param reopened headlines of the stories that were checked or signed and read otherwise now: they are in work again
/// @param back     whether an older version came back with the work on it, `file` being its file; then nothing had to be carried
public record RevisionReport(int issue, int page, String file, int carried, List<MergeReport.OnPage> left,
        List<String> reopened, boolean back) {

    public RevisionReport {
        left = List.copyOf(left);
        reopened = List.copyOf(reopened);
    }

    /// In one sentence, for people.
    public Message summary() {
        return back ? Message.of("service.revision.back", file, issue, page)
                : Message.of("service.revision.done", file, issue, page, carried, left.size());
    }
}
