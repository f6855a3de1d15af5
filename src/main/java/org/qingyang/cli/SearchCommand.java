package org.qingyang.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.search.Field;
import org.qingyang.search.Limits;
import org.qingyang.search.Spelling;
import org.qingyang.service.Cancellation;
import org.qingyang.service.Newsroom;
import org.qingyang.service.SearchService;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Finds stories in the whole store.
@CommandLine.Command(name = "search", description = "${bundle:cli.command.search}")
final class SearchCommand extends Command {

    @Parameters(paramLabel = "QUERY", arity = "1..*", description = "${bundle:cli.parameter.query}")
    private String[] query = {};

    @Option(names = "--limit", paramLabel = "N", description = "${bundle:cli.option.limit}")
    private @Nullable Integer limit;

    @Option(names = "--in", paramLabel = "FIELDS", description = "${bundle:cli.option.in}")
    private @Nullable String in;

    @Option(names = "--fold", description = "${bundle:cli.option.fold}")
    private boolean fold;

    SearchCommand(Session session) {
        super(session);
    }

    @Override
    ExitCode run(Session session, Output output) throws Refusal {
        for (String word : query) {
            if (word.startsWith("--")) {
                throw new WrongUsage(Message.of("cli.usage.unmatched", word));
            }
        }
        if (limit != null && limit < 0) {
            throw new WrongUsage(Message.of("cli.refusal.limit", limit));
        }
        Limits limits = Limits.NONE.in(fields()).page(0, limit == null ? Integer.MAX_VALUE : limit)
                .spelt(fold ? SearchService.FOLDED : Spelling.EXACT);
        try (Newsroom newsroom = session.existing()) {
            String asked = String.join(" ", query);
            newsroom.search().gatherNamesFor(asked, limits, () -> session.remark(Message.of("search.gathering")))
                    .ifPresent(session::remark);
            Optional<Message> problem = newsroom.search().each(asked, limits, new Cancellation(), output.hits());
            if (problem.isPresent()) {
                throw new Refusal(problem.get());
            }
        }
        return ExitCode.DONE;
    }

    private Set<Field> fields() {
        if (in == null) {
            return Field.ALL;
        }
        Set<Field> fields = EnumSet.noneOf(Field.class);
        for (String name : in.split(",", -1)) {
            fields.add(Arrays.stream(Field.values()).filter(Field.ALL::contains)
                    .filter(field -> SearchTable.name(field).equals(name.strip().toLowerCase(Locale.ROOT)))
                    .findFirst().orElseThrow(() -> new WrongUsage(Message.of("cli.refusal.field", name))));
        }
        return fields;
    }
}
