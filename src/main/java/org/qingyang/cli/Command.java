package org.qingyang.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;

/// A command: what it does in a session.
abstract class Command implements Callable<Integer> {

    private final Session session;

    Command(Session session) {
        this.session = session;
    }

    /// @throws Refusal if nothing of what was asked for can be done
    abstract ExitCode run(Session session, Output output) throws Refusal, IOException;

    @Override
    public final Integer call() throws Refusal, IOException {
        try {
            return run(session, session.output()).number();
        } catch (OutOfMemoryError full) {
            throw new Refusal(Message.of("cli.refusal.memory"), full);
        }
    }
}
