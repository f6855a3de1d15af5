package org.qingyang.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.service.SafetyService;
import org.qingyang.model.RescueReport;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// Brings everything readable of a damaged store into a fresh one.
@CommandLine.Command(name = "rescue", description = "${bundle:cli.command.rescue}")
final class RescueCommand extends Command {

    @Option(names = "--to", paramLabel = "FILE", description = "${bundle:cli.option.rescueTo}")
    private @Nullable Path target;

    RescueCommand(Session session) {
        super(session);
    }

    @Override
    ExitCode run(Session session, Output output) throws Refusal {
        Path damaged = session.store();
        Path fresh = target == null ? damaged.resolveSibling(damaged.getFileName() + ".rescued") : target;
        RescueReport report = SafetyService.rescue(damaged, fresh.toAbsolutePath());
        Table table = Table.of("lost", "finding");
        report.lost().forEach(table::add);
        output.table(table);
        session.remark(Message.of("cli.remark.rescued", report.file(), report.issues(), report.pages(), report.stories(),
                report.entries(), report.lost().size()));
        return ExitCode.refusedIf(!report.lost().isEmpty());
    }
}
