package org.qingyang.service;

import java.util.concurrent.atomic.AtomicBoolean;

/// Lets one thread ask another to stop at the next safe place. What is finished by then stays. Thread-safe.
public final class Cancellation {

    private final AtomicBoolean cancelled = new AtomicBoolean();

    public void cancel() {
        cancelled.set(true);
    }

    public boolean isCancelled() {
        return cancelled.get();
    }
}
