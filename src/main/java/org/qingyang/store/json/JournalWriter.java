package org.qingyang.store.json;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingyang.desk.Entry;
import org.qingyang.model.Issue;
import org.qingyang.model.Page;
import org.qingyang.model.Sheet;
import tools.jackson.databind.node.ObjectNode;

/// Writes the journal of an issue as JSON Lines: a head, a line for each page with its first reading, a line for each
/// line of the journal, and an end that counts them. `src/docs/journal.md` describes the format.
public final class JournalWriter {

    /// The version of the format.
    static final int VERSION = 1;

    private final Writer out;

    public JournalWriter(Writer out) {
        this.out = out;
    }

    /// @param readings of each page by its number
    public void write(Issue issue, Map<Integer, Sheet> readings, List<Entry> entries, Instant now) throws IOException {
        Map<Integer, PageJson> pages = new HashMap<>();
        line(head(issue, now));
        for (Page page : issue.pages()) {
            var json = new PageJson(page.text());
            pages.put(page.number(), json);
            Sheet reading = readings.get(page.number());
            line(page(page, json.sheet(reading == null ? page.sheet() : reading)));
        }
        for (Entry entry : entries) {
            line(entry(entry, pages));
        }
        line(Mapper.JSON.createObjectNode().put("end", entries.size()));
        out.flush();
    }

    private static ObjectNode head(Issue issue, Instant now) {
        ObjectNode head = Mapper.JSON.createObjectNode().put("qingyang", "journal").put("version", VERSION)
                .put("exported", now.toString()).put("issue", issue.number());
        put(head, "paper", issue.data().paper());
        put(head, "date", issue.data().date());
        return head;
    }

    private static void put(ObjectNode node, String name, @Nullable Object value) {
        if (value != null) {
            node.put(name, value.toString());
        }
    }

    private static ObjectNode page(Page page, String reading) {
        ObjectNode line = Mapper.JSON.createObjectNode().put("page", page.number()).put("name", page.source().name())
                .put("sha256", page.source().sha256()).put("encoding", page.source().encoding())
                .put("bytes", page.source().bytes());
        line.set("reading", Mapper.JSON.readTree(reading));
        return line;
    }

    private static ObjectNode entry(Entry entry, Map<Integer, PageJson> pages) {
        ObjectNode line = Mapper.JSON.createObjectNode().put("entry", entry.step().number())
                .put("does", entry.step().kind().name()).put("of", entry.step().of()).put("at", entry.at().toString())
                .put("editor", entry.editor());
        line.set("decision", Mapper.JSON.readTree(DecisionJson.of(entry.decision())));
        ObjectNode changes = line.putObject("changes");
        for (Entry.PageChanges page : entry.pages()) {
            PageJson json = pages.get(page.page());
            if (json != null) {
                changes.set(String.valueOf(page.page()), Mapper.JSON.readTree(json.changes(page.changes())));
            }
        }
        return line;
    }

    private void line(ObjectNode line) throws IOException {
        out.write(Mapper.text(Mapper.JSON.writer(), line));
        out.write('\n');
    }
}
