package org.qingyang.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Refusal;
import org.qingyang.service.Newsroom;
import org.qingyang.service.RevisionReport;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Puts a file in the place of a page that the user names, and lists the work that does not hold for it.
@CommandLine.Command(name = "revise", description = "${bundle:cli.command.revise}")
final class ReviseCommand extends Command {

    @Parameters(index = "0", paramLabel = "PAGE", description = "${bundle:cli.parameter.page}")
    private String page = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "${bundle:cli.parameter.revised}")
    private Path file = Path.of("");

    @Option(names = "--encoding", paramLabel = "NAME", description = "${bundle:cli.option.encoding}")
    private @Nullable String encoding;

    ReviseCommand(Session session) {
        super(session);
    }

    @Override
    ExitCode run(Session session, Output output) throws Refusal {
        PageRef place = PageRef.parse(page);
        RevisionReport report;
        try (Newsroom newsroom = session.existing()) {
            report = newsroom.revisions().revise(place.issue(), place.page(), Session.intake(encoding).read(file));
        }
        output.report(RevisionTable.facts(report), RevisionTable.of(report));
        session.remark(report.summary());
        return ExitCode.DONE;
    }
}
