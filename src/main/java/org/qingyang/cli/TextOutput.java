package org.qingyang.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Issue;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.proof.TextExporter;
import org.qingyang.search.HitSink;
import org.qingyang.wording.Messages;

/// Writes for people: aligned tables and sentences. Refusals go to the standard error.
final class TextOutput implements Output {

    private static final String GAP = "  ";

    private final PrintStream out;
    private final PrintStream err;
    private final Messages messages;

    TextOutput(PrintStream out, PrintStream err, Messages messages) {
        this.out = out;
        this.err = err;
        this.messages = messages;
    }

    @Override
    public void table(Table table) {
        if (table.rows().isEmpty()) {
            print(out, messages.say("cli.none"));
            return;
        }
        List<TextColumn> columns = IntStream.range(0, table.keys().size()).mapToObj(i -> column(table, i)).toList();
        print(out, columns.stream().map(TextColumn::heading).collect(Collectors.joining(GAP)).stripTrailing());
        for (int row = 0; row < table.rows().size(); row++) {
            int at = row;
            print(out, columns.stream().map(column -> column.cell(at)).collect(Collectors.joining(GAP)).stripTrailing());
        }
    }

    @Override
    public void report(Map<String, Object> facts, Table table) {
        if (!table.rows().isEmpty()) {
            table(table);
        }
    }

    @Override
    public void document(Document document) throws Refusal, IOException {
        document.to(out);
    }

    @Override
    public void issue(Issue issue) {
        table(StoryTable.of(List.of(issue)));
    }

    @Override
    public void story(Issue issue) throws IOException {
        var text = new ByteArrayOutputStream();
        new TextExporter().write(issue, text);
        text.toString(StandardCharsets.UTF_8).lines().forEach(line -> print(out, Columns.harmless(line)));
    }

    @Override
    public HitSink hits() {
        return new TextHits(this::table, (total, written) -> print(out, messages.say("cli.remark.found", total, written)));
    }

    @Override
    public void refusal(Message message) {
        print(err, Columns.harmless(messages.say(message)));
    }

    private TextColumn column(Table table, int index) {
        List<@Nullable Object> values = table.rows().stream().<@Nullable Object>map(row -> row.get(index)).toList();
        boolean numeric = values.stream().allMatch(value -> value == null || value instanceof Number);
        return new TextColumn(messages.say("cli.column." + table.keys().get(index)),
                values.stream().map(this::words).map(Columns::harmless).toList(), numeric);
    }

    private String words(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Enum<?> constant -> messages.say("cli.value." + constant.name().toLowerCase(Locale.ROOT));
            case Message message -> messages.say(message);
            case List<?> list -> list.stream().map(this::words).collect(Collectors.joining("、"));
            default -> value.toString();
        };
    }

    private static void print(PrintStream to, String line) {
        to.print(line);
        to.print('\n');
    }
}
