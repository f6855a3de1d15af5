package org.qingyang.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingyang.desk.Entry;
import org.qingyang.model.Refusal;
import org.qingyang.store.Damage;
import org.qingyang.testkit.DeskWalker;
import org.qingyang.testkit.Newsrooms;

/// A power cut between any two writes. What a confirmed decision wrote has reached the disk; of what came after it,
/// any part may have. So: the log cut off anywhere, with the rest of it lost or garbled, and the file with any of its
/// pages old or new while the log is put into it. `-Dqingyang.cuts=200` cuts more often than the default run does.
class PowerCutTest {

    private static final int CUTS = Integer.getInteger("qingyang.cuts", 24);
    private static final int PAGE = 4_096;
    private static final int ISSUE = 2;

    /// What had been confirmed when the log was so long.
    private record Confirmed(long log, long entry) {
    }

    @TempDir
    Path folder;
    private Path file;
    private Path log;
    private final List<Confirmed> confirmed = new ArrayList<>();

    @BeforeEach
    void fill() throws Refusal {
        file = folder.resolve("store.db");
        log = folder.resolve("store.db-wal");
        Newsrooms.withSeeds(file).close();
    }

    /// Works until the log is about full, and leaves a copy of file and log as they lie on the disk.
    private Path worked(long seed) throws Exception {
        Path copy = Files.createDirectories(folder.resolve("worked" + seed)).resolve("store.db");
        try (Newsroom newsroom = Newsrooms.open(file)) {
            var walker = new DeskWalker(newsroom, ISSUE, seed);
            confirmed.clear();
            while (confirmed.size() < 40 && (confirmed.isEmpty() || confirmed.getLast().log() < 2_500_000)) {
                List<Entry> written = walker.step();
                if (!written.isEmpty()) {
                    confirmed.add(new Confirmed(Files.size(log), written.getLast().step().number()));
                }
            }
            Files.copy(file, copy);
            Files.copy(log, copy.resolveSibling("store.db-wal"));
        }
        return copy;
    }

    @Test
    void aLogThatEndsAnywhereHoldsAllThatWasConfirmedByThen() throws Exception {
        var random = new Random(11);
        Path copy = worked(1);
        byte[] whole = Files.readAllBytes(copy.resolveSibling("store.db-wal"));
        for (int cut = 0; cut < CUTS; cut++) {
            int at = cut % 4 == 0 ? (int) confirmed.get(random.nextInt(confirmed.size())).log() : random.nextInt(whole.length);
            byte[] left = Arrays.copyOf(whole, random.nextBoolean() ? at : whole.length);
            garble(left, at, random);
            long expected = confirmed.stream().filter(one -> one.log() <= at).mapToLong(Confirmed::entry).max().orElse(0);
            assertAllThere(Files.readAllBytes(copy), left, expected, "cut " + cut + " at " + at);
        }
    }

    /// What a disk may make of places that it was told to write and did not come to.
    private static void garble(byte[] bytes, int from, Random random) {
        boolean zeros = random.nextBoolean();
        for (int i = from; i < bytes.length; i++) {
            bytes[i] = zeros ? 0 : (byte) random.nextInt();
        }
    }

    @Test
    void aFileIntoWhichTheLogIsBeingPutLosesNothing() throws Exception {
        var random = new Random(12);
        Path copy = worked(2);
        byte[] before = Files.readAllBytes(copy);
        byte[] whole = Files.readAllBytes(copy.resolveSibling("store.db-wal"));
        Path done = Files.copy(copy, folder.resolve("done.db"));
        Files.write(folder.resolve("done.db-wal"), whole);
        Damage.run(done, "PRAGMA wal_checkpoint(TRUNCATE)");
        byte[] after = Files.readAllBytes(done);
        long last = confirmed.stream().mapToLong(Confirmed::entry).max().orElseThrow();
        assertThat(after).isNotEqualTo(before);
        for (int cut = 0; cut < CUTS; cut++) {
            assertAllThere(mixed(before, after, random), whole, last, "checkpoint " + cut);
        }
    }

    private static byte[] mixed(byte[] before, byte[] after, Random random) {
        int share = random.nextInt(101);
        byte[] mixed = Arrays.copyOf(before, random.nextBoolean() ? before.length : after.length);
        for (int page = 0; page < mixed.length; page += PAGE) {
            byte[] from = random.nextInt(100) < share ? after : before;
            if (page + PAGE <= from.length) {
                System.arraycopy(from, page, mixed, page, PAGE);
            }
        }
        return mixed;
    }

    private void assertAllThere(byte[] store, byte[] rest, long last, String when) throws IOException, Refusal {
        Path dark = folder.resolve("dark.db");
        for (String ending : List.of("-shm", "-wal", "")) {
            Files.deleteIfExists(folder.resolve("dark.db" + ending));
        }
        Files.write(dark, store);
        Files.write(folder.resolve("dark.db-wal"), rest);
        try (Newsroom newsroom = Newsrooms.open(dark)) {
            assertThat(newsroom.safety().fullCheck(new Cancellation()).findings()).as(when).isEmpty();
            assertThat(lines(newsroom)).as(when).containsAll(confirmed.stream().map(Confirmed::entry)
                    .filter(number -> number <= last).toList());
        }
    }

    private static List<Long> lines(Newsroom newsroom) throws Refusal {
        List<Long> lines = new ArrayList<>();
        for (var issue : newsroom.library().issues()) {
            newsroom.desk().entries(issue.number()).forEach(entry -> lines.add(entry.step().number()));
        }
        return lines;
    }
}
