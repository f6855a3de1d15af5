package org.qingyang.service;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/// Reads arrivals on all processors, a bounded way ahead of whoever takes them, and gives them in their order. To be
/// used by one thread and closed: what was not taken by then is not read.
final class ReadAhead implements AutoCloseable {

    private static final int MOST = 192;
    /// A page in memory is many times as large as its file.
    private static final long MOST_BYTES = 4L << 20;

    private record Ahead(CompletableFuture<Arrival.Read> read, long bytes) {
    }

    // Threads of its own: the common pool has one thread less than there are processors, which is one of two.
    private final ExecutorService threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("reading-", 1).factory());
    private final Function<Arrival, Arrival.Read> read;
    private final Iterator<Arrival> rest;
    private final Deque<Ahead> ahead = new ArrayDeque<>();
    private long bytes;

    ReadAhead(List<Arrival> arrivals, Function<Arrival, Arrival.Read> read) {
        this.rest = arrivals.iterator();
        this.read = read;
    }

    /// The next ones, fewer if they are large; none at the end.
    List<Arrival.Read> next(int most) {
        List<Arrival.Read> taken = new ArrayList<>();
        long size = 0;
        for (fill(); !ahead.isEmpty() && taken.size() < most && size < MOST_BYTES; fill()) {
            Ahead first = ahead.remove();
            taken.add(first.read().join());
            size += first.bytes();
            bytes -= first.bytes();
        }
        return taken;
    }

    private void fill() {
        while (rest.hasNext() && ahead.size() < MOST && bytes < MOST_BYTES) {
            Arrival arrival = rest.next();
            var next = new Ahead(CompletableFuture.supplyAsync(() -> read.apply(arrival), threads), size(arrival));
            ahead.add(next);
            bytes += next.bytes();
        }
    }

    private static long size(Arrival arrival) {
        try {
            return Files.size(arrival.file());
        } catch (IOException refusedWhenItIsRead) {
            return 0;
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
