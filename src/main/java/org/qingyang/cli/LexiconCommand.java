package org.qingyang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.LexiconEntry;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.service.LexiconImport;
import org.qingyang.service.LexiconService;
import org.qingyang.service.Names;
import org.qingyang.service.Newsroom;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows the lexicon of the house, takes a file of it over, writes it to one, or takes the last step back.
@CommandLine.Command(name = "lexicon", description = "${bundle:cli.command.lexicon}")
final class LexiconCommand extends Command {

    /// One of them at the most.
    private static final class Action {

        @Option(names = "--import", paramLabel = "FILE", description = "${bundle:cli.option.lexiconImport}")
        private @Nullable Path source;

        @Option(names = "--export", paramLabel = "FILE", description = "${bundle:cli.option.lexiconExport}")
        private @Nullable Path target;

        @Option(names = "--undo", description = "${bundle:cli.option.lexiconUndo}")
        private boolean undo;
    }

    @Parameters(arity = "0..1", paramLabel = "QUERY", description = "${bundle:cli.parameter.lexicon}")
    private String query = "";

    @ArgGroup
    private Action action = new Action();

    @Option(names = "--force", description = "${bundle:cli.option.force}")
    private boolean force;

    LexiconCommand(Session session) {
        super(session);
    }

    @Override
    ExitCode run(Session session, Output output) throws Refusal, IOException {
        try (Newsroom newsroom = action.source == null ? session.existing() : session.newsroom()) {
            LexiconService lexicon = newsroom.lexicon();
            if (action.source != null) {
                return imported(lexicon.importFile(action.source), session, output);
            }
            if (action.target != null) {
                exported(lexicon, action.target, output);
            } else {
                if (action.undo && lexicon.undo() == 0) {
                    session.remark(Message.of("lexicon.nothingToUndo"));
                }
                output.table(table(lexicon.entries(query)));
            }
            return ExitCode.DONE;
        }
    }

    private void exported(LexiconService lexicon, Path target, Output output) throws Refusal, IOException {
        List<LexiconEntry> entries = lexicon.entries(query);
        if (target.equals(ExportCommand.STANDARD_OUTPUT)) {
            output.document(out -> out.write(lexicon.text(entries)));
        } else {
            lexicon.exportFile(entries, target, force);
            output.table(written(target, entries.size()));
        }
    }

    private static ExitCode imported(LexiconImport result, Session session, Output output) {
        Table problems = Table.of("problems", "line", "reason");
        result.problems().forEach(problem -> problems.add(problem.line(), problem.why()));
        output.report(Map.of("taken", result.taken(), "known", result.known()), problems);
        session.remark(Message.of("lexicon.imported", result.taken(), result.known(), result.problems().size()));
        return ExitCode.refusedIf(!result.problems().isEmpty());
    }

    static Table written(Path target, int names) {
        Table table = Table.of("exports", "out", "names");
        table.add(target, names);
        return table;
    }

    private static Table table(List<LexiconEntry> entries) {
        Table table = Table.of("lexicon", "kind", "name", "shortForms", "posts", "note");
        entries.forEach(entry -> table.add(entry.kind(), entry.name(), entry.shortForms(), Names.text(entry.posts()),
                entry.note()));
        return table;
    }
}
