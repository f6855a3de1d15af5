package org.qingyang.cli;

import java.util.stream.Collectors;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Everything that goes wrong ends here: a sentence for the user, the details for the log, a number for the shell.
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Session session;

    Failures(Session session) {
        this.session = session;
    }

    /// A wrong command line.
    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        session.text().refusal(usage(wrong));
        session.text().refusal(Message.of("cli.usage.help", wrong.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitCode.USAGE.number();
    }

    /// A command that could not be carried out.
    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        Message message = failure instanceof Refusal refusal ? refusal.message() : Message.of("cli.refusal.fault");
        session.text().refusal(message);
        if (session.options().json) {
            session.json().refusal(message);
        }
        if (session.options().debug) {
            failure.printStackTrace(line.getErr());
        }
        return failure instanceof Refusal refused ? refused(refused) : fault(failure);
    }

    private static int refused(Refusal refusal) {
        LOG.debug("refused", refusal);
        return ExitCode.REFUSED.number();
    }

    private static int fault(Exception failure) {
        LOG.error("fault", failure);
        return ExitCode.FAULT.number();
    }

    private static Message usage(ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException unmatched ->
                    Message.of("cli.usage.unmatched", String.join(" ", unmatched.getUnmatched()));
            case MissingParameterException missing -> Message.of("cli.usage.missing",
                    missing.getMissing().stream().map(Failures::name).distinct().collect(Collectors.joining(", ")));
            default -> wrong.getArgSpec() == null
                    ? Message.of("cli.usage.wrong", wrong.getMessage())
                    : Message.of("cli.usage.value", name(wrong.getArgSpec()), String.valueOf(wrong.getValue()));
        };
    }

    private static String name(ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
