package org.qingyang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingyang.model.Refusal;
import org.qingyang.service.Newsroom;
import org.qingyang.testkit.Bad;
import org.qingyang.testkit.Child;
import org.qingyang.testkit.Newsrooms;

class DatabaseTest {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

    @TempDir
    Path folder;

    @Test
    void workThatCanWaitHearsOfWhoeverWantsToWrite() throws Exception {
        Path file = folder.resolve("store.db");
        Store.open(file, "here", Clock.systemUTC()).close();
        try (var database = new Database(file, Holder.here("here", Clock.systemUTC()))) {
            CompletableFuture<String> second = database.write(shelves -> {
                assertThat(database.isWaitedFor()).isFalse();
                CompletableFuture<String> waiting = CompletableFuture.supplyAsync(() -> written(database));
                assertThat(comesTrue(database)).isTrue();
                assertThat(waiting).isNotDone();
                return waiting;
            });
            assertThat(second.get(20, TimeUnit.SECONDS)).isEqualTo("written");
            assertThat(database.isWaitedFor()).isFalse();
        }
    }

    @Test
    void workThatOutlastsTheStoreDoesNotTakeItAgain() throws Exception {
        Path file = folder.resolve("store.db");
        Store.open(file, "here", Clock.systemUTC()).close();
        var database = new Database(file, Holder.here("here", Clock.systemUTC()));
        assertThat(written(database)).isEqualTo("written");
        database.close();
        Bad.refused("store.refusal.closed", () -> database.write(_ -> "written"));
        Bad.refused("store.refusal.closed", database::rebuildIndex);
        Bad.refused("store.refusal.closed", database::claim);
        assertThat(database.holdsClaim()).isFalse();
        try (var other = new Database(file, Holder.here("here", Clock.systemUTC()))) {
            assertThat(other.claim()).isEmpty();
            assertThat(other.abandonedBy()).isEmpty();
        }
        database.close();
    }

    @Test
    void whoeverAsksForTheStoreInVainTakesItFromNobody() throws Exception {
        Path file = folder.resolve("store.db");
        try (Newsroom first = Newsrooms.withSeeds(file); Newsroom second = Newsrooms.open(file)) {
            assertThat(first.claim()).isEmpty();
            assertThat(second.claim()).isPresent();
            try (Child child = Child.deciding(file, 2, 5)) {
                assertThatThrownBy(() -> child.confirmed(1)).hasMessageContaining("store.refusal.held");
            }
        }
    }

    private static boolean comesTrue(Database database) {
        long latest = System.nanoTime() + PATIENCE;
        while (!database.isWaitedFor() && System.nanoTime() < latest) {
            Thread.onSpinWait();
        }
        return database.isWaitedFor();
    }

    private static String written(Database database) {
        try {
            return database.write(_ -> "written");
        } catch (Refusal refusal) {
            return refusal.toString();
        }
    }
}
