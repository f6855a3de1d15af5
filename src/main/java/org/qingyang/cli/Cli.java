package org.qingyang.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;
import org.qingyang.model.Message;
import org.qingyang.wording.Messages;

/// The command line as a function: arguments and environment in, words and an exit code out.
public final class Cli {

    private Cli() {
    }

    /// Runs one command. The streams are flushed and left open.
    public static int run(String[] args, OutputStream out, OutputStream err, Map<String, String> env) {
        return run(args, out, err, env, Tools.standard());
    }

    static int run(String[] args, OutputStream out, OutputStream err, Map<String, String> env, Tools tools) {
        Messages messages = Messages.in(Languages.of(args, env));
        var watched = new WatchedStream(out);
        PrintStream print = watched.printer();
        PrintStream errors = new WatchedStream(err).printer();
        var text = new TextOutput(print, errors, messages);
        var session = new Session(new Options(), env, messages, tools, text, new JsonOutput(print, messages));
        int code = new CommandTree(session, print, errors).run(args);
        print.flush();
        if (watched.failure().isPresent()) {
            text.refusal(Message.of("cli.refusal.output"));
            code = ExitCode.REFUSED.number();
        }
        errors.flush();
        return code;
    }
}
