package org.qingyang.cli;

import java.nio.file.Path;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.service.SafetyService;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/// Puts a backup in the place of the store.
@CommandLine.Command(name = "restore", description = "${bundle:cli.command.restore}")
final class RestoreCommand extends Command {

    @Parameters(paramLabel = "FILE", description = "${bundle:cli.parameter.backup}")
    private Path backup = Path.of("");

    RestoreCommand(Session session) {
        super(session);
    }

    @Override
    ExitCode run(Session session, Output output) throws Refusal {
        Path before = SafetyService.restore(backup, session.store());
        Table table = Table.of("restored", "out", "before");
        table.add(session.store(), before.equals(session.store()) ? null : before);
        output.table(table);
        session.remark(Message.of("cli.remark.restored", session.store()));
        return ExitCode.DONE;
    }
}
