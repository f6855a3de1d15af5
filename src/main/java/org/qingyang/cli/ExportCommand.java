package org.qingyang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.qingyang.model.Issue;
import org.qingyang.model.Refusal;
import org.qingyang.service.Formats;
import org.qingyang.service.Newsroom;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes an issue, or one story of it, to a file or to the standard output.
@CommandLine.Command(name = "export", description = "${bundle:cli.command.export}")
final class ExportCommand extends Command {

    /// The name of no file.
    static final Path STANDARD_OUTPUT = Path.of("-");

    @Parameters(paramLabel = "ID", description = "${bundle:cli.parameter.id}")
    private String id = "";

    @Option(names = "--to", required = true, paramLabel = "FORMAT", description = "${bundle:cli.option.to}")
    private String format = "";

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "${bundle:cli.option.fileOrOutput}")
    private Path out = Path.of("");

    @Option(names = "--force", description = "${bundle:cli.option.force}")
    private boolean force;

    ExportCommand(Session session) {
        super(session);
    }

    @Override
    ExitCode run(Session session, Output output) throws Refusal, IOException {
        Place place = Place.parse(id);
        String name = WrongUsage.unless(() -> Formats.standard().named(format)).id();
        try (Newsroom newsroom = session.existing()) {
            Issue issue = place.of(newsroom.desk().open(place.issue()));
            if (out.equals(STANDARD_OUTPUT)) {
                output.document(stream -> newsroom.exports().export(issue, name, stream));
                return ExitCode.DONE;
            }
            newsroom.exports().export(issue, Set.of(), name, out, force);
        }
        Table table = Table.of("exports", "id", "format", "out");
        table.add(id, name, out);
        output.table(table);
        return ExitCode.DONE;
    }
}
