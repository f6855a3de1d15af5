package org.qingyang.cli;

import java.io.IOException;
import org.qingyang.model.Issue;
import org.qingyang.model.Refusal;
import org.qingyang.service.Newsroom;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/// Shows an issue: its stories in a table; or one story in full.
@CommandLine.Command(name = "show", description = "${bundle:cli.command.show}")
final class ShowCommand extends Command {

    @Parameters(paramLabel = "ID", description = "${bundle:cli.parameter.id}")
    private String id = "";

    ShowCommand(Session session) {
        super(session);
    }

    @Override
    ExitCode run(Session session, Output output) throws Refusal, IOException {
        Place place = Place.parse(id);
        try (Newsroom newsroom = session.existing()) {
            Issue issue = place.of(newsroom.desk().open(place.issue()));
            if (place.story().isPresent()) {
                output.story(issue);
            } else {
                output.issue(issue);
            }
        }
        return ExitCode.DONE;
    }
}
