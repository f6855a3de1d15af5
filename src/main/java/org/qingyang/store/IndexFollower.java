package org.qingyang.store;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.qingyang.model.Refusal;

/// Lets the search index follow bulk steps, on a thread of its own and a little at a time, so that no decision waits for
/// it. Whatever it does not come to, because the program ends or the disk is full, is done another time; searches are
/// right meanwhile. Thread-safe.
final class IndexFollower implements AutoCloseable {

    /// So few stories that whoever wants to write meanwhile waits for some hundredths of a second.
    private static final int AT_A_TIME = 32;
    /// So many times more when the store is being closed: about a second.
    private static final int LAST = 32;

    /// Milliseconds that the store is left alone before: more is mostly written right behind a step.
    private static final int REST = 300;

    private final Database database;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final AtomicBoolean awake = new AtomicBoolean();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("index").priority(Thread.MIN_PRIORITY).factory());

    IndexFollower(Database database) {
        this.database = database;
    }

    /// Looks soon whether there is something to follow: this process may have left it with a step over many stories, or
    /// another one.
    void wake() {
        if (awake.compareAndSet(false, true)) {
            try {
                thread.execute(this::restAndFollow);
            } catch (RejectedExecutionException ending) {
                return;
            }
        }
    }

    private void restAndFollow() {
        try {
            awake.set(closing.await(REST, TimeUnit.MILLISECONDS));
            follow();
        } catch (Refusal refused) {
            // The next step, or the next start, wakes it again.
            return;
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    /// Follows until there is nothing left to follow; when the store is being closed, not for long.
    void follow() throws Refusal {
        int last = LAST;
        while ((closing.getCount() > 0 || last-- > 0) && isDue()) {
            database.write(shelves -> shelves.search().index().follow(AT_A_TIME));
        }
    }

    private boolean isDue() throws Refusal {
        return database.holdsClaim() && database.read(shelves -> !shelves.search().hits().due().isEmpty());
    }

    @Override
    public void close() {
        closing.countDown();
        thread.close();
    }
}
