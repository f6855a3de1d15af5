package org.qingyang.cli;

import java.nio.file.InvalidPathException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Everything that goes wrong ends here: a sentence for the user, the details for the log, a number for the shell.
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private static final Pattern OPTION = Pattern.compile("--[a-z-]+");

    private final Session session;

    Failures(Session session) {
        this.session = session;
    }

    /// A wrong command line.
    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        return wrong(usage(wrong), wrong.getCommandLine());
    }

    private int wrong(Message message, CommandLine line) {
        session.text().refusal(message);
        session.text().refusal(Message.of("cli.usage.help", line.getCommandSpec().qualifiedName()));
        return ExitCode.USAGE.number();
    }

    /// A command that could not be carried out.
    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        if (failure instanceof WrongUsage wrong) {
            return wrong(wrong.message(), line);
        }
        Message message = switch (failure) {
            case Refusal refusal -> refusal.message();
            case InvalidPathException path -> Message.of("cli.refusal.path", path.getInput());
            default -> Message.of("cli.refusal.fault");
        };
        session.text().refusal(message);
        if (session.options().json) {
            session.json().refusal(message);
        }
        if (session.options().debug) {
            failure.printStackTrace(line.getErr());
        }
        return logged(failure).number();
    }

    private static ExitCode logged(Exception failure) {
        if (failure instanceof Refusal || failure instanceof InvalidPathException) {
            LOG.debug("refused", failure);
            return ExitCode.REFUSED;
        }
        LOG.error("fault", failure);
        return ExitCode.FAULT;
    }

    private static Message usage(ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException unmatched ->
                    Message.of("cli.usage.unmatched", String.join(" ", unmatched.getUnmatched()));
            case MissingParameterException missing -> Message.of("cli.usage.missing",
                    missing.getMissing().stream().map(Failures::name).distinct().collect(Collectors.joining(", ")));
            case OverwrittenOptionException twice -> Message.of("cli.usage.twice", name(twice.getOverwritten()));
            case MutuallyExclusiveArgsException both -> Message.of("cli.usage.exclusive", names(both));
            default -> wrong.getArgSpec() == null
                    ? Message.of("cli.usage.wrong", wrong.getMessage())
                    : Message.of("cli.usage.value", name(wrong.getArgSpec()), String.valueOf(wrong.getValue()));
        };
    }

    /// Which options they are, picocli says in words alone.
    private static String names(MutuallyExclusiveArgsException both) {
        return OPTION.matcher(both.getMessage()).results().map(MatchResult::group).distinct().collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
