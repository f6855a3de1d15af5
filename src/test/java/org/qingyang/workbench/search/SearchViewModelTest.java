package org.qingyang.workbench.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingyang.search.Facets;
import org.qingyang.search.Hit;
import org.qingyang.service.Cancellation;
import org.qingyang.service.Newsroom;
import org.qingyang.service.Progress;
import org.qingyang.testkit.Newsrooms;
import org.qingyang.workbench.fx.Jobs;

class SearchViewModelTest {

    @TempDir
    Path folder;

    private Newsroom newsroom(int stories) throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "大会开幕\n本报讯 工会开会。\n".repeat(stories));
        Newsroom newsroom = Newsrooms.open(folder.resolve("store.db"));
        newsroom.imports().importAll(List.of(file), Progress.NONE, new Cancellation());
        return newsroom;
    }

    @Test
    void hitsComeFiftyAtATimeAndEachOnce() throws Exception {
        try (Newsroom newsroom = newsroom(120)) {
            var model = new SearchViewModel(newsroom.search(), Jobs.sameThread());
            model.queryProperty().set("工会");
            assertThat(model.hits()).hasSize(50);
            model.more();
            assertThat(model.hits()).hasSize(100);
            model.more();
            model.more();
            assertThat(model.hits()).hasSize(120).extracting(Hit::place).doesNotHaveDuplicates();
            model.queryProperty().set("没有");
            assertThat(model.hits()).isEmpty();
        }
    }

    @Test
    void whereMoreHitsCouldNotBeReadTheyCanBeAskedForAgain() throws Exception {
        try (Newsroom newsroom = newsroom(120)) {
            var jobs = new Failing();
            var model = new SearchViewModel(newsroom.search(), jobs);
            model.queryProperty().set("工会");
            jobs.fails = true;
            model.more();
            assertThat(model.problemProperty().get()).isNotNull();
            jobs.fails = false;
            model.more();
            assertThat(model.hits()).hasSize(100);
        }
    }

    @Test
    void theFirstHitsAreThereBeforeAllAreCounted() throws Exception {
        try (Newsroom newsroom = newsroom(120)) {
            var jobs = new Waiting();
            var model = new SearchViewModel(newsroom.search(), jobs);
            model.queryProperty().set("工会");
            jobs.runLast();
            assertThat(model.hits()).hasSize(50);
            assertThat(model.totalProperty().get()).isEqualTo(SearchViewModel.UNCOUNTED);
            assertThat(model.facetsProperty().get()).isNull();
            jobs.runLast();
            assertThat(model.totalProperty().get()).isEqualTo(120);
            assertThat(SearchViewModel.counts(model.facetsProperty().get(), Facets.Facet.STATUS))
                    .containsExactly(new Facets.Count("unread", 120));
        }
    }

    @Test
    void anAnswerToAnOlderQueryIsDropped() throws Exception {
        try (Newsroom newsroom = newsroom(3)) {
            var jobs = new Waiting();
            var model = new SearchViewModel(newsroom.search(), jobs);
            model.queryProperty().set("没有");
            model.queryProperty().set("工会");
            jobs.runLast();
            assertThat(model.hits()).hasSize(3);
            jobs.runLast();
            jobs.runLast();
            assertThat(model.hits()).hasSize(3);
            assertThat(model.totalProperty().get()).isEqualTo(3);
            assertThat(model.problemProperty().get()).isNull();
        }
    }

    /// Runs everything at once; nothing comes of it while it fails.
    private static final class Failing implements Jobs {

        private boolean fails;

        @Override
        public <T> void run(Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
            Jobs.sameThread().run(fails ? () -> {
                throw new IllegalStateException("the disk is gone");
            } : work, onSuccess, onFailure);
        }

        @Override
        public void later(Runnable action) {
            action.run();
        }

        @Override
        public void after(Duration rest, Runnable action) {
            action.run();
        }
    }

    /// Runs what it was given when it is told to, the last first.
    private static final class Waiting implements Jobs {

        private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();

        @Override
        public <T> void run(Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
            waiting.push(() -> Jobs.sameThread().run(work, onSuccess, onFailure));
        }

        @Override
        public void later(Runnable action) {
            action.run();
        }

        @Override
        public void after(Duration rest, Runnable action) {
            action.run();
        }

        void runLast() {
            waiting.pop().run();
        }
    }
}
