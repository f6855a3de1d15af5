package org.qingyang.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingyang.desk.merge.Conflict;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.model.StoryRef;
import org.qingyang.service.MergeReport;
import org.qingyang.service.Newsroom;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Merges the journal of another editor, and lists what was left out.
@CommandLine.Command(name = "merge", description = "${bundle:cli.command.journalMerge}")
final class JournalMergeCommand extends Command {

    @Parameters(paramLabel = "FILE", description = "${bundle:cli.parameter.journal}")
    private Path file = Path.of("");

    @Option(names = "--dry-run", description = "${bundle:cli.option.dryRun}")
    private boolean dryRun;

    JournalMergeCommand(Session session) {
        super(session);
    }

    @Override
    ExitCode run(Session session, Output output) throws Refusal {
        MergeReport report;
        try (Newsroom newsroom = session.existing()) {
            report = dryRun ? newsroom.journals().preview(file) : newsroom.journals().merge(file);
        }
        output.report(facts(report), table(report));
        report.remarks().forEach(session::remark);
        session.remark(report.brought() == 0 && report.conflicts().isEmpty() ? Message.of("cli.remark.mergedNothing")
                : Message.of(dryRun ? "cli.remark.wouldMerge" : "cli.remark.merged", report.brought(),
                        String.join("、", report.editors()), report.conflicts().size()));
        return ExitCode.refusedIf(!report.conflicts().isEmpty());
    }

    private static Map<String, Object> facts(MergeReport report) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("lines", report.lines());
        facts.put("brought", report.brought());
        facts.put("editors", report.editors());
        facts.put("entries", report.turn().map(turn -> turn.entries().stream().map(entry -> entry.step().number()).toList())
                .orElse(List.of()));
        facts.put("remarks", report.remarks());
        return facts;
    }

    private static Table table(MergeReport report) {
        Table table = Table.of("conflicts", "story", "headline", "what", "editor", "at", "field", "here", "there", "reason");
        for (MergeReport.OnPage one : report.conflicts()) {
            for (Conflict.Field field : one.conflict().fields()) {
                table.add(new StoryRef(one.issue(), one.page(), field.story()), one.headline(), one.what(), one.editor(),
                        one.at(), field.field(), FieldText.of(field.here()), FieldText.of(field.there()), reason(one));
            }
            if (one.conflict().fields().isEmpty()) {
                table.add(new StoryRef(one.issue(), one.page(), one.conflict().line().decision().story()), one.headline(),
                        one.what(), one.editor(), one.at(), null, null, null, reason(one));
            }
        }
        return table;
    }

    private static @Nullable Message reason(MergeReport.OnPage one) {
        return one.conflict().reason().orElse(null);
    }
}
