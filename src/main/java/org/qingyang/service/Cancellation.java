package org.qingyang.service;

import java.util.ArrayList;
import java.util.List;
import org.qingyang.search.Stop;

/// Lets one thread ask another to stop at the next safe place. What is finished by then stays. Thread-safe.
public final class Cancellation implements Stop {

    private final List<Runnable> watching = new ArrayList<>();
    private volatile boolean cancelled;

    /// Asks once and for all.
    public synchronized void cancel() {
        cancelled = true;
        watching.forEach(Runnable::run);
        watching.clear();
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    @Override
    public synchronized Watch whenCancelled(Runnable action) {
        if (cancelled) {
            action.run();
            return () -> { };
        }
        watching.add(action);
        return () -> forget(action);
    }

    private synchronized void forget(Runnable action) {
        watching.removeIf(one -> one == action);
    }
}
