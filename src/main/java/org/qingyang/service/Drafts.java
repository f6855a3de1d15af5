package org.qingyang.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import org.qingyang.model.Refusal;
import org.qingyang.store.Inked;
import org.qingyang.store.Lines;

/// The lines of a step in the making, in their order: made on all processors while those before are written, and by whoever
/// writes them where it would have to wait. To be gone through once, by one thread.
final class Drafts implements Lines {

    /// Makes a line; nothing if there is nothing to be changed. Must be safe to be done on any thread.
    @FunctionalInterface
    interface Make {
        Optional<Draft> draft() throws Refusal;
    }

    /// A line that is made at some time.
    private record Task(Make make, CompletableFuture<Optional<Draft>> draft) {

        void run() {
            try {
                draft.complete(make.draft());
            } catch (Throwable failure) {
                // Whatever it is, memory that is full among it: whoever writes waits for this line and holds the store.
                draft.completeExceptionally(failure);
            }
        }
    }

    private final List<Task> tasks;
    private final AtomicInteger begun = new AtomicInteger();
    private final List<Draft> made = new ArrayList<>();
    private int joined;
    private int taken;
    private boolean failed;

    private Drafts(List<Task> tasks) {
        this.tasks = tasks;
    }

    static Drafts of(List<Make> makes) {
        var drafts = new Drafts(makes.stream().map(make -> new Task(make, new CompletableFuture<>())).toList());
        for (int i = 1; i < Math.min(makes.size(), Runtime.getRuntime().availableProcessors()); i++) {
            ForkJoinPool.commonPool().execute(drafts::makeAll);
        }
        return drafts;
    }

    /// Whether no line changes anything. Makes the first that does.
    boolean isEmpty() throws Refusal {
        return made.isEmpty() && !isMade();
    }

    @Override
    public Optional<Inked> next() throws Refusal {
        return taken < made.size() || isMade() ? Optional.of(made.get(taken++).inked()) : Optional.empty();
    }

    /// All that were made so far.
    List<Draft> made() {
        return made;
    }

    /// Whether a line could not be made.
    boolean hasFailed() {
        return failed;
    }

    private boolean isMade() throws Refusal {
        int before = made.size();
        while (joined < tasks.size() && made.size() == before) {
            joined(tasks.get(joined++).draft()).ifPresent(made::add);
        }
        return made.size() > before;
    }

    private Optional<Draft> joined(CompletableFuture<Optional<Draft>> draft) throws Refusal {
        while (!draft.isDone() && isOneMade()) {
            continue;
        }
        try {
            return draft.join();
        } catch (CompletionException failure) {
            failed = true;
            begun.set(tasks.size());
            switch (failure.getCause()) {
                case Refusal refusal -> throw refusal;
                case RuntimeException broken -> throw broken;
                case null, default -> throw failure;
            }
        }
    }

    private void makeAll() {
        while (isOneMade()) {
            continue;
        }
    }

    /// Makes the next one that nobody makes yet, if there is one.
    private boolean isOneMade() {
        int next = begun.getAndIncrement();
        if (next < tasks.size()) {
            tasks.get(next).run();
        }
        return next < tasks.size();
    }
}
