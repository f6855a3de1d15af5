package org.qingyang.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.service.Newsroom;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes the journal of an issue as JSON Lines, to a file or to the standard output.
@CommandLine.Command(name = "export", description = "${bundle:cli.command.journalExport}")
final class JournalExportCommand extends Command {

    @Parameters(paramLabel = "ISSUE", description = "${bundle:cli.parameter.issue}")
    private int issue;

    @Option(names = "--to", paramLabel = "FILE", description = "${bundle:cli.option.journalTo}")
    private @Nullable Path target;

    @Option(names = "--force", description = "${bundle:cli.option.force}")
    private boolean force;

    JournalExportCommand(Session session) {
        super(session);
    }

    @Override
    ExitCode run(Session session, Output output) throws Refusal, IOException {
        try (Newsroom newsroom = session.existing()) {
            if (target == null) {
                output.document(out -> newsroom.journals().export(issue, out));
            } else {
                int lines = newsroom.journals().export(issue, target, force);
                Table table = Table.of("journals", "issue", "entries", "out");
                table.add(issue, lines, target.toAbsolutePath());
                output.table(table);
            }
            int older = newsroom.journals().onOlderVersions(issue);
            if (older > 0) {
                session.remark(Message.of("cli.remark.olderVersions", older));
            }
        }
        return ExitCode.DONE;
    }
}
