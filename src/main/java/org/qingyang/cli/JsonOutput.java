package org.qingyang.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Issue;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.search.HitSink;
import org.qingyang.service.Formats;
import org.qingyang.wording.Messages;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes one JSON document to the standard output.
final class JsonOutput implements Output {

    private final PrintStream out;
    private final Messages messages;

    JsonOutput(PrintStream out, Messages messages) {
        this.out = out;
        this.messages = messages;
    }

    @Override
    public void table(Table table) {
        report(Map.of(), table);
    }

    @Override
    public void report(Map<String, Object> facts, Table table) {
        var document = new LinkedHashMap<String, @Nullable Object>();
        facts.forEach((name, fact) -> document.put(name, value(fact)));
        document.put(table.name(), table.rows().stream().map(row -> object(table.keys(), row)).toList());
        print(document);
    }

    @Override
    public void document(Document document) throws Refusal, IOException {
        document.to(out);
    }

    @Override
    public void issue(Issue issue) throws IOException {
        Formats.standard().own().write(issue, out);
    }

    @Override
    public void story(Issue issue) throws IOException {
        issue(issue);
    }

    @Override
    public HitSink hits() {
        return new JsonHits(out, mapper());
    }

    @Override
    public void refusal(Message message) {
        print(Map.of("error", message(message)));
    }

    private void print(Object document) {
        out.print(mapper().writeValueAsString(document));
        out.print('\n');
    }

    /// Made when it is asked for, because each start of the program passes this class and few ask it for anything.
    private static JsonMapper mapper() {
        var lines = new DefaultIndenter("  ", "\n");
        return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT)
                .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines)).build();
    }

    private Map<String, @Nullable Object> object(List<String> keys, List<@Nullable Object> row) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < keys.size(); i++) {
            object.put(keys.get(i), value(row.get(i)));
        }
        return object;
    }

    private @Nullable Object value(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            case Message message -> message(message);
            case Number number -> number;
            case Boolean yes -> yes;
            case List<?> list -> list.stream().map(this::value).toList();
            default -> value.toString();
        };
    }

    private Map<String, Object> message(Message message) {
        var object = new LinkedHashMap<String, Object>();
        object.put("code", message.key());
        object.put("args", message.args());
        object.put("text", messages.say(message));
        return object;
    }
}
