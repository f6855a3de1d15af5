package org.qingyang.workbench.fx;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Runs long work off the window's thread and hands the result back to it.
public interface Jobs {

    /// Runs `work` in the background, then one of the two on the window's thread.
    <T> void run(Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure);

    /// Lets `action` run on the window's thread.
    void later(Runnable action);

    /// Lets `action` run on the window's thread after a while.
    void after(Duration rest, Runnable action);

    /// Runs everything at once on the calling thread: for tests.
    static Jobs sameThread() {
        return new Jobs() {
            @Override
            public <T> void run(Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
                T result;
                try {
                    result = work.call();
                } catch (Exception failure) {
                    onFailure.accept(failure);
                    return;
                }
                onSuccess.accept(result);
            }

            @Override
            public void later(Runnable action) {
                action.run();
            }

            @Override
            public void after(Duration rest, Runnable action) {
                action.run();
            }
        };
    }
}
