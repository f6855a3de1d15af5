package org.qingyang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.service.Window;
import org.qingyang.service.WindowRequest;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/// Opens the window; without a display, says so and does the sample job in the terminal.
@CommandLine.Command(name = "open", description = "${bundle:cli.command.open}")
final class OpenCommand extends Command {

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "${bundle:cli.parameter.path}")
    private List<Path> paths = List.of();

    OpenCommand(Session session) {
        super(session);
    }

    @Override
    ExitCode run(Session session, Output output) throws Refusal, IOException {
        return open(session, paths);
    }

    /// Also what the program does when no command is named.
    static ExitCode open(Session session, List<Path> paths) throws Refusal {
        Optional<Window> window = hasDisplay(session.env()) ? session.tools().window().get() : Optional.empty();
        if (window.isPresent()) {
            try {
                window.get().open(new WindowRequest(session.store(), paths, session.messages().locale()));
                return ExitCode.DONE;
            } catch (UnsupportedOperationException _) {
                // The display that the environment names is not there: the same as none.
            }
        }
        session.remark(Message.of("cli.remark.noDisplay"));
        return new SampleJob(session, session.output()).run(paths);
    }

    private static boolean hasDisplay(Map<String, String> env) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        boolean always = system.startsWith("windows") || system.startsWith("mac");
        return always || !env.getOrDefault("DISPLAY", "").isBlank() || !env.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }
}
