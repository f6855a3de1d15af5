package org.qingyang.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.qingyang.model.CheckReport;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.service.Cancellation;
import org.qingyang.service.Newsroom;
import org.qingyang.service.SafetyService;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// Looks whether the store holds what it should.
@CommandLine.Command(name = "check", description = "${bundle:cli.command.check}")
final class CheckCommand extends Command {

    @Option(names = "--full", description = "${bundle:cli.option.full}")
    private boolean full;

    @Option(names = "--mend-index", description = "${bundle:cli.option.mendIndex}")
    private boolean mendIndex;

    CheckCommand(Session session) {
        super(session);
    }

    @Override
    ExitCode run(Session session, Output output) throws Refusal {
        CheckReport report;
        try (Newsroom newsroom = session.existing()) {
            SafetyService safety = newsroom.safety();
            if (mendIndex) {
                safety.mendIndex();
            }
            report = full ? safety.fullCheck(new Cancellation()) : safety.quickCheck();
        }
        Table table = Table.of("findings", "finding");
        report.findings().forEach(table::add);
        output.report(facts(report), table);
        session.remark(remark(report, session));
        return ExitCode.refusedIf(!report.isSound());
    }

    private static Message remark(CheckReport report, Session session) {
        return report.isSound() ? Message.of("cli.remark.sound", session.store())
                : report.isIndexAlone() ? Message.of("cli.remark.indexOff", session.store())
                : Message.of("cli.remark.unsound", session.store(), report.findings().size());
    }

    private static Map<String, Object> facts(CheckReport report) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("sound", report.isSound());
        facts.put("issues", report.issues());
        facts.put("pages", report.pages());
        facts.put("stories", report.stories());
        facts.put("entries", report.entries());
        facts.put("unproved", report.unproved());
        return facts;
    }
}
