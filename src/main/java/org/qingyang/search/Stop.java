package org.qingyang.search;

/// Asks a search to end early. Thread-safe.
public interface Stop {

    /// Nobody asks.
    Stop NEVER = new Stop() {

        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public Watch whenCancelled(Runnable action) {
            return () -> { };
        }
    };

    boolean isCancelled();

    /// Runs `action` once on the thread that cancels, or at once if that has happened. Not after the watch is closed.
    Watch whenCancelled(Runnable action);

    /// To be closed when the action makes no sense any more.
    interface Watch extends AutoCloseable {
        @Override
        void close();
    }
}
