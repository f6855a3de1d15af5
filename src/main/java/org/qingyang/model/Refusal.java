package org.qingyang.model;

/// Something that was asked for and cannot be done. The message tells the user what happened, what is safe and what
/// to do; the exception's own text and cause are for the log.
public final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message message;

    public Refusal(Message message) {
        this(message, null);
    }

    public Refusal(Message message, @org.jspecify.annotations.Nullable Throwable cause) {
        super(message.key() + " " + message.args(), cause);
        this.message = message;
    }

    /// What to tell the user.
    public Message message() {
        return message;
    }
}
