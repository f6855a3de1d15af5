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

    /// So few stories that whoever wants to write meanwhile waits for some thousandths of a second.
    private static final int AT_A_TIME = 4;
    /// So many are written to the disk at once, if nobody waits.
    private static final int AT_ONCE = 32;
    /// So many times more when the store is being closed: about a second.
    private static final int LAST = 32;

    /// How long the store is left alone behind each step: mostly another one comes right behind it.
    private static final long REST = TimeUnit.SECONDS.toNanos(1);
    /// How long it lets itself be put off while one step comes behind the other.
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

    private final Database database;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final AtomicBoolean awake = new AtomicBoolean();
    private volatile long woken;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("index").priority(Thread.MIN_PRIORITY).factory());

    IndexFollower(Database database) {
        this.database = database;
    }

    /// Stays away for a while: a step over many stories is on its way.
    void makeRoom() {
        woken = System.nanoTime();
    }

    /// Looks soon whether there is something to follow: this process may have left it with a step over many stories, or
    /// another one.
    void wake() {
        makeRoom();
        if (awake.compareAndSet(false, true)) {
            try {
                thread.execute(this::restAndFollow);
            } catch (RejectedExecutionException ending) {
                return;
            }
        }
    }

    private void restAndFollow() {
        awake.set(false);
        long latest = System.nanoTime() + PATIENCE;
        try {
            do {
                rest(latest);
            } while (closing.getCount() > 0 && followed());
            follow();
        } catch (Refusal refused) {
            // The next step, or the next start, wakes it again.
            return;
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    /// Waits until no step has come for a while, but not beyond `latest`, nor when the store is being closed.
    private void rest(long latest) throws InterruptedException {
        long left = left(latest);
        while (left > 0 && !closing.await(left, TimeUnit.NANOSECONDS)) {
            left = left(latest);
        }
    }

    private long left(long latest) {
        long now = System.nanoTime();
        return Math.min(woken + REST - now, latest - now);
    }

    /// Follows until there is nothing left to follow; when the store is being closed, not for long.
    void follow() throws Refusal {
        int last = LAST;
        while ((closing.getCount() > 0 || last-- > 0) && followed()) {
            continue;
        }
    }

    /// Follows a little.
    ///
    /// @return whether there was anything to follow
    private boolean followed() throws Refusal {
        boolean due = isDue();
        if (due) {
            database.write(shelves -> followed(shelves.search().index()));
        }
        return due;
    }

    private int followed(SearchIndex index) {
        int done = 0;
        int last;
        do {
            last = index.follow(AT_A_TIME);
            done += last;
        } while (last == AT_A_TIME && done < AT_ONCE && !isInTheWay());
        return done;
    }

    /// Whether somebody waits to write, or will in a moment: what was followed so far is written to the disk meanwhile.
    private boolean isInTheWay() {
        return database.isWaitedFor() || closing.getCount() > 0 && System.nanoTime() - woken < REST;
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
