package org.qingyang.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.TypeConversionException;

/// All commands, wired to picocli.
final class CommandTree {

    private static final int HELP_WIDTH = 100;

    private final CommandLine line;

    CommandTree(Session session, PrintStream out, PrintStream err) {
        line = new CommandLine(new QingyangCommand(session))
                .addSubcommand(new OpenCommand(session))
                .addSubcommand(new ImportCommand(session))
                .addSubcommand(new ReviseCommand(session))
                .addSubcommand(new IssuesCommand(session))
                .addSubcommand(new ShowCommand(session))
                .addSubcommand(new TagCommand(session))
                .addSubcommand(new ExportCommand(session))
                .addSubcommand(new ConvertCommand(session))
                .addSubcommand(new SearchCommand(session))
                .addSubcommand(new LexiconCommand(session))
                .addSubcommand(new CheckCommand(session))
                .addSubcommand(new BackupCommand(session))
                .addSubcommand(new RestoreCommand(session))
                .addSubcommand(new RescueCommand(session))
                .addSubcommand(new StatsCommand(session))
                .addSubcommand(new CommandLine(new JournalCommand(session))
                        .addSubcommand(new JournalExportCommand(session))
                        .addSubcommand(new JournalMergeCommand(session)));
        TagCommands.addTo(line.getSubcommands().get("tag"), session);
        line.setResourceBundle(ResourceBundle.getBundle("org.qingyang.wording.cli", session.messages().locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
        line.registerConverter(Path.class, CommandTree::path);
        // A query may begin with a minus sign.
        line.getSubcommands().get("search").setUnmatchedOptionsArePositionalParams(true);
        describe(line);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8)).setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        var failures = new Failures(session);
        line.setParameterExceptionHandler(failures).setExecutionExceptionHandler(failures);
    }

    int run(String[] args) {
        return line.execute(args);
    }

    /// An empty path, as an unset variable of a script gives it, would mean the current folder.
    private static Path path(String text) {
        if (text.isBlank()) {
            throw new TypeConversionException("no path");
        }
        return Path.of(text);
    }

    private static void describe(CommandLine command) {
        command.getSubcommands().values().forEach(CommandTree::describe);
        UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        usage.synopsisHeading("${bundle:cli.help.usage}");
        usage.descriptionHeading("%n").parameterListHeading("%n${bundle:cli.help.parameters}%n")
                .optionListHeading("%n${bundle:cli.help.options}%n").commandListHeading("%n${bundle:cli.help.commands}%n")
                .footerHeading("%n").width(HELP_WIDTH).adjustLineBreaksForWideCJKCharacters(true).sortOptions(false);
    }
}
