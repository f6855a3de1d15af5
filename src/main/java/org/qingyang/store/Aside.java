package org.qingyang.store;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.qingyang.model.Refusal;

/// Work that a thread of its own does while the caller goes on.
final class Aside<T> {

    private final CompletableFuture<T> done;

    private Aside(CompletableFuture<T> done) {
        this.done = done;
    }

    static <T> Aside<T> begin(Callable<T> work) {
        return new Aside<>(CompletableFuture.supplyAsync(() -> called(work),
                thread -> Thread.ofPlatform().daemon().name("aside").start(thread)));
    }

    private static <T> T called(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception failure) {
            throw new CompletionException(failure);
        }
    }

    /// Waits for it.
    ///
    /// @throws Refusal what it threw
    T result() throws Refusal {
        try {
            return done.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw failure;
        }
    }
}
