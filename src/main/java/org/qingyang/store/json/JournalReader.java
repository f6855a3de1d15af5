package org.qingyang.store.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingyang.desk.Step;
import org.qingyang.model.IssueData;
import org.qingyang.model.Message;
import org.qingyang.model.PageSource;
import org.qingyang.model.Refusal;
import org.qingyang.text.Digest;
import tools.jackson.databind.JsonNode;

/// Reads what [JournalWriter] has written, and nothing else. Use once.
public final class JournalReader {

    private static final int NAME_LENGTH = 24;

    private final String file;
    private final BufferedReader in;
    private final List<JournalText.PagePart> pages = new ArrayList<>();
    private final List<JournalText.LinePart> lines = new ArrayList<>();
    private int number;

    /// @param file what to call it in messages
    public JournalReader(String file, BufferedReader in) {
        this.file = file;
        this.in = in;
    }

    /// @throws Refusal if it is no journal, one of a newer format, or not all of it is there
    public JournalText read() throws Refusal, IOException {
        String first = in.readLine();
        JsonNode head = head(first == null ? "" : first);
        number = 1;
        try {
            JournalText text = BrokenJson.guard(() -> new JournalText(head.required("issue").asInt(),
                    data(head), Instant.parse(text(head, "exported")), List.of(), List.of()));
            readLines();
            return new JournalText(text.issue(), text.data(), text.exported(), pages, lines);
        } catch (BrokenJson | DateTimeException broken) {
            throw new Refusal(Message.of("journal.refusal.broken", file, number), broken);
        }
    }

    private JsonNode head(String line) throws Refusal {
        JsonNode head;
        try {
            head = BrokenJson.guard(() -> Mapper.JSON.readTree(line));
        } catch (BrokenJson noJson) {
            throw new Refusal(Message.of("journal.refusal.noJournal", file), noJson);
        }
        if (!head.isObject() || !"journal".equals(head.path("qingyang").asString(""))) {
            throw new Refusal(Message.of("journal.refusal.noJournal", file));
        }
        if (head.path("version").asInt(0) > JournalWriter.VERSION) {
            throw new Refusal(Message.of("journal.refusal.newer", file, head.path("version").asInt(0), JournalWriter.VERSION));
        }
        return head;
    }

    private void readLines() throws IOException, Refusal {
        boolean ended = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            String json = line;
            JsonNode node = BrokenJson.guard(() -> Mapper.JSON.readTree(json));
            if (ended) {
                throw new Refusal(Message.of("journal.refusal.broken", file, number));
            } else if (node.has("page")) {
                pages.add(BrokenJson.guard(() -> page(node)));
            } else if (node.has("entry")) {
                lines.add(BrokenJson.guard(() -> line(node, json)));
            } else {
                ended = node.path("end").asInt(-1) == lines.size();
            }
        }
        if (!ended) {
            throw new Refusal(Message.of("journal.refusal.cutOff", file));
        }
    }

    private static JournalText.PagePart page(JsonNode node) {
        var source = new PageSource(text(node, "name"), text(node, "sha256"), text(node, "encoding"),
                node.required("bytes").asLong());
        return new JournalText.PagePart(node.required("page").asInt(), source, node.required("reading").toString());
    }

    private static JournalText.LinePart line(JsonNode node, String json) {
        Map<Integer, String> changes = new HashMap<>();
        for (Map.Entry<String, JsonNode> page : node.required("changes").properties()) {
            changes.put(Integer.valueOf(page.getKey()), page.getValue().toString());
        }
        var step = new Step(node.required("entry").asLong(), Step.Kind.valueOf(text(node, "does")),
                node.required("of").asLong());
        return new JournalText.LinePart(name(json), step, DecisionJson.decision(node.required("decision").toString()),
                Instant.parse(text(node, "at")), text(node, "editor"), changes);
    }

    private static String text(JsonNode node, String name) {
        return node.required(name).stringValue();
    }

    private static IssueData data(JsonNode head) {
        String date = optional(head, "date");
        return new IssueData(optional(head, "paper"), date == null ? null : LocalDate.parse(date));
    }

    private static @Nullable String optional(JsonNode node, String name) {
        return node.has(name) ? text(node, name) : null;
    }

    private static String name(String line) {
        return Digest.sha256(line.getBytes(StandardCharsets.UTF_8)).substring(0, NAME_LENGTH);
    }
}
