package org.qingyang.cli;

import org.qingyang.model.Message;
import org.qingyang.model.Refusal;

/// What stands on the command line cannot be meant: a format, a number, a field or an address that there is none of.
/// Known before anything is done.
final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message message;

    WrongUsage(Message message) {
        super(message.key() + " " + message.args());
        this.message = message;
    }

    Message message() {
        return message;
    }

    /// Makes something of what the user wrote.
    @FunctionalInterface
    interface Meant<T> {
        T get() throws Refusal;
    }

    /// What is meant by words on the command line; that there is no such thing is a wrong usage and no refusal.
    static <T> T unless(Meant<T> meant) {
        try {
            return meant.get();
        } catch (Refusal none) {
            throw new WrongUsage(none.message());
        }
    }
}
