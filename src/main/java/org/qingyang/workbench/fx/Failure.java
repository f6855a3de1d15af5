package org.qingyang.workbench.fx;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;

/// What to tell the user when work in the background failed.
public final class Failure {

    private Failure() {
    }

    /// What a refusal says; of anything else that something went wrong that nobody foresaw.
    public static Message message(Throwable failure) {
        return failure instanceof Refusal refusal ? refusal.message()
                : Message.of("window.unexpected", failure.getClass().getSimpleName());
    }

    /// All that a programmer wants to know of it.
    public static String details(Throwable failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
