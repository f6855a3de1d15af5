package org.qingyang.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Refusal;
import org.qingyang.service.Newsroom;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// Writes a whole copy of the store.
@CommandLine.Command(name = "backup", description = "${bundle:cli.command.backup}")
final class BackupCommand extends Command {

    @Option(names = "--to", paramLabel = "FILE", description = "${bundle:cli.option.backupTo}")
    private @Nullable Path target;

    BackupCommand(Session session) {
        super(session);
    }

    @Override
    ExitCode run(Session session, Output output) throws Refusal {
        Table table = Table.of("backups", "out");
        try (Newsroom newsroom = session.existing()) {
            if (target == null) {
                table.add(newsroom.safety().backUp().file());
            } else {
                newsroom.safety().backUp(target);
                table.add(target.toAbsolutePath());
            }
        }
        output.table(table);
        return ExitCode.DONE;
    }
}
