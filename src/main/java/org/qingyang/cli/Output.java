package org.qingyang.cli;

import java.io.IOException;
import org.qingyang.model.Issue;
import org.qingyang.model.Message;
import org.qingyang.search.SearchResult;

/// Where commands put what they found out. Both kinds get the same values.
sealed interface Output permits TextOutput, JsonOutput {

    /// Rows of values.
    void table(Table table);

    /// An issue.
    void issue(Issue issue) throws IOException;

    /// An issue of which only one story is asked for.
    void story(Issue issue) throws IOException;

    /// What a search found.
    void search(SearchResult found);

    /// Why nothing was done.
    void refusal(Message message);
}
