package org.qingyang.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.qingyang.model.Issue;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.search.HitSink;

/// Where commands put what they found out. Both kinds get the same values.
sealed interface Output permits TextOutput, JsonOutput {

    /// Rows of values.
    void table(Table table);

    /// Rows of values and, for programs, facts beside them; people are told in a remark where there are no rows.
    ///
    /// @param facts of the same kinds as the values of a row
    void report(Map<String, Object> facts, Table table);

    /// Something that has one form for people and programs.
    void document(Document document) throws Refusal, IOException;

    /// Writes itself.
    @FunctionalInterface
    interface Document {
        void to(OutputStream out) throws Refusal, IOException;
    }

    /// An issue.
    void issue(Issue issue) throws IOException;

    /// An issue of which only one story is asked for.
    void story(Issue issue) throws IOException;

    /// Takes what a search finds.
    HitSink hits();

    /// Why nothing was done.
    void refusal(Message message);
}
