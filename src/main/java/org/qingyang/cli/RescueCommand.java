package org.qingyang.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.model.RescueReport;
import org.qingyang.service.SafetyService;
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
        output.report(facts(report), table);
        session.remark(Message.of("cli.remark.rescued", report.file(), report.issues(), report.pages(), report.stories(),
                report.entries(), report.lost().size()));
        return ExitCode.refusedIf(!report.lost().isEmpty());
    }

    private static Map<String, Object> facts(RescueReport report) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("file", report.file());
        facts.put("issues", report.issues());
        facts.put("pages", report.pages());
        facts.put("stories", report.stories());
        facts.put("entries", report.entries());
        return facts;
    }
}
