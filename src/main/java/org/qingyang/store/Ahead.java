package org.qingyang.store;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;

/// Makes something of many values on other threads, in their order, while whoever takes it is busy with what is made already.
/// What was taken is kept no longer. To be gone through once, by one thread.
final class Ahead<B> implements Iterator<B> {

    private static final int AT_A_TIME = 8;

    private final Queue<ForkJoinTask<List<B>>> parts = new ArrayDeque<>();
    private Iterator<B> part = List.<B>of().iterator();

    private Ahead() {
    }

    /// @param make safe to be called on any thread
    static <A, B> Iterator<B> of(List<A> values, Function<A, B> make) {
        if (values.size() <= 1) {
            return values.stream().map(make).iterator();
        }
        var ahead = new Ahead<B>();
        for (int from = 0; from < values.size(); from += AT_A_TIME) {
            List<A> some = values.subList(from, Math.min(from + AT_A_TIME, values.size()));
            ahead.parts.add(ForkJoinPool.commonPool().submit(() -> some.stream().map(make).toList()));
        }
        return ahead;
    }

    @Override
    public boolean hasNext() {
        return part.hasNext() || !parts.isEmpty();
    }

    @Override
    public B next() {
        if (!part.hasNext()) {
            part = parts.remove().join().iterator();
        }
        return part.next();
    }
}
