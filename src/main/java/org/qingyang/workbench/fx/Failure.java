package org.qingyang.workbench.fx;

import org.qingyang.model.Message;
import org.qingyang.model.Refusal;

/// What to tell the user when work in the background failed.
public final class Failure {

    private Failure() {
    }

    /// What a refusal says; of anything else that something went wrong that nobody foresaw.
    public static Message message(Exception failure) {
        return failure instanceof Refusal refusal ? refusal.message()
                : Message.of("window.unexpected", failure.getClass().getSimpleName());
    }
}
