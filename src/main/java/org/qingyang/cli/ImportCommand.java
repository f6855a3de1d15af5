package org.qingyang.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingyang.intake.Intake;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.service.Cancellation;
import org.qingyang.service.ImportVerdict;
import org.qingyang.service.Newsroom;
import org.qingyang.service.Progress;
import org.qingyang.service.RevisionReport;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Brings files into the store and says of each what became of it.
@CommandLine.Command(name = "import", description = "${bundle:cli.command.import}")
final class ImportCommand extends Command {

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "${bundle:cli.parameter.path}")
    private List<Path> paths = List.of();

    @Option(names = "--encoding", paramLabel = "NAME", description = "${bundle:cli.option.encoding}")
    private @Nullable String encoding;

    ImportCommand(Session session) {
        super(session);
    }

    @Override
    ExitCode run(Session session, Output output) throws Refusal {
        List<ImportVerdict> verdicts;
        Intake intake = Session.intake(encoding);
        try (Newsroom newsroom = session.newsroom()) {
            // Said once, and not of each file after all were read.
            Optional<Message> held = newsroom.claim();
            if (held.isPresent()) {
                throw new Refusal(held.get());
            }
            verdicts = newsroom.imports().importAll(paths, intake, Progress.NONE, new Cancellation());
        }
        Table table = Table.of("files", "file", "verdict", "issue", "stories", "repairs", "doubts", "carried", "left", "reason");
        verdicts.forEach(verdict -> add(table, verdict));
        output.table(table);
        verdicts.stream().filter(verdict -> verdict.revision() != null).forEach(verdict -> tell(session, revision(verdict)));
        long refused = verdicts.stream().filter(v -> v.outcome() == ImportVerdict.Outcome.REFUSED).count();
        if (refused > 0) {
            session.remark(Message.of("cli.remark.refused", verdicts.size(), refused));
        }
        return ExitCode.refusedIf(refused > 0);
    }

    private static void add(Table table, ImportVerdict verdict) {
        switch (verdict.outcome()) {
            case IMPORTED -> table.add(verdict.file(), verdict.outcome(), verdict.issue(), verdict.stories(),
                    verdict.repairs(), verdict.doubts(), null, null, verdict.why());
            case REVISED -> table.add(verdict.file(), verdict.outcome(), verdict.issue(), null, null, null,
                    revision(verdict).carried(), revision(verdict).left().size(), verdict.why());
            case DUPLICATE -> table.add(verdict.file(), verdict.outcome(), verdict.issue(), null, null, null, null, null,
                    verdict.why());
            case REFUSED -> table.add(verdict.file(), verdict.outcome(), null, null, null, null, null, null, verdict.why());
        }
    }

    private static RevisionReport revision(ImportVerdict verdict) {
        return Objects.requireNonNull(verdict.revision());
    }

    /// Which steps do not hold for a revised page.
    private static void tell(Session session, RevisionReport report) {
        report.left().forEach(one -> session.remark(Message.of("cli.remark.left", one.headline(),
                session.messages().say(one.what()), one.editor())));
        report.reopened().forEach(headline -> session.remark(Message.of("cli.remark.reopened", headline)));
    }
}
