package org.qingyang.cli;

import java.io.IOException;
import java.util.List;
import org.qingyang.model.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The program itself: opens the window unless a command is named.
@CommandLine.Command(name = "qingyang", description = "${bundle:cli.command.qingyang}", footer = "${bundle:cli.help.footer}",
        versionProvider = Version.class)
final class QingyangCommand extends Command {

    @Mixin
    private final Options options;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "${bundle:cli.option.version}")
    private boolean version;

    QingyangCommand(Session session) {
        super(session);
        this.options = session.options();
    }

    @Override
    ExitCode run(Session session, Output output) throws Refusal, IOException {
        return OpenCommand.open(session, List.of());
    }
}
