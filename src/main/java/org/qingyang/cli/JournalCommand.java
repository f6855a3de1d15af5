package org.qingyang.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Carries decisions from one store to another; does nothing by itself.
@CommandLine.Command(name = "journal", description = "${bundle:cli.command.journal}")
final class JournalCommand extends Command {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    JournalCommand(Session session) {
        super(session);
    }

    @Override
    ExitCode run(Session session, Output output) {
        throw new ParameterException(spec.commandLine(), session.messages().say("cli.usage.journal"));
    }
}
