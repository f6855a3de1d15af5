package org.qingyang.cli;

import org.qingyang.model.IssueSummary;
import org.qingyang.model.Refusal;
import org.qingyang.model.Status;
import org.qingyang.service.Newsroom;
import picocli.CommandLine;

/// Lists the issues of the store.
@CommandLine.Command(name = "issues", description = "${bundle:cli.command.issues}")
final class IssuesCommand extends Command {

    IssuesCommand(Session session) {
        super(session);
    }

    @Override
    ExitCode run(Session session, Output output) throws Refusal {
        Table table = Table.of("issues", "issue", "paper", "date", "source", "pages", "stories", "unread", "editing",
                "checked", "signed", "repairs", "doubts", "headline");
        try (Newsroom newsroom = session.existing()) {
            newsroom.library().issues().forEach(issue -> add(table, issue));
        }
        output.table(table);
        return ExitCode.DONE;
    }

    private static void add(Table table, IssueSummary issue) {
        table.add(issue.number(), issue.data().paper(), issue.data().date(), issue.source(), issue.pages(),
                issue.stories(), issue.with(Status.UNREAD), issue.with(Status.EDITING), issue.with(Status.CHECKED),
                issue.with(Status.SIGNED), issue.repairs(), issue.openDoubts(), issue.leadHeadline());
    }
}
