package org.qingyang.cli;

import org.qingyang.model.Refusal;
import org.qingyang.service.Newsroom;
import org.qingyang.model.StoreStats;
import picocli.CommandLine;

/// Numbers about the store.
@CommandLine.Command(name = "stats", description = "${bundle:cli.command.stats}")
final class StatsCommand extends Command {

    StatsCommand(Session session) {
        super(session);
    }

    @Override
    ExitCode run(Session session, Output output) throws Refusal {
        Table table = Table.of("stats", "file", "issues", "pages", "stories", "entries", "tags", "raw", "bytes");
        try (Newsroom newsroom = session.existing()) {
            StoreStats stats = newsroom.safety().stats();
            table.add(stats.file(), stats.issues(), stats.pages(), stats.stories(), stats.entries(), stats.tags(),
                    stats.raw(), stats.bytes());
        }
        output.table(table);
        return ExitCode.DONE;
    }
}
