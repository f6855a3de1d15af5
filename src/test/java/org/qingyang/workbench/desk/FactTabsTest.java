package org.qingyang.workbench.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.layout.FlowPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.qingyang.model.Facts;
import org.qingyang.model.IssueData;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.model.Story;
import org.qingyang.model.Tag;
import org.qingyang.model.TagSuggestion;
import org.qingyang.service.Newsroom;
import org.qingyang.testkit.Newsrooms;
import org.qingyang.wording.Messages;
import org.qingyang.workbench.fx.Jobs;
import org.qingyang.workbench.fx.Ui;
import org.testfx.framework.junit5.ApplicationTest;

/// What is found in the background is about the story that it was asked for.
@ResourceLock("window")
class FactTabsTest extends ApplicationTest {

    @TempDir
    Path folder;
    private final Deque<Runnable> working = new ArrayDeque<>();
    private final List<@Nullable LocalDate> dates = new ArrayList<>();
    private Newsroom newsroom;
    private DeskViewModel desk;
    private FactTabs tabs;
    private SuggestionRow offers;
    private FlowPane chips;

    @Override
    public void start(Stage stage) throws Exception {
        newsroom = Newsrooms.withSeeds(folder.resolve("store.db"));
        newsroom.library().join(List.of(1, 2));
        newsroom.library().setData(1, new IssueData("示例报", LocalDate.of(2024, 9, 3)));
        desk = new DeskViewModel(newsroom.desk());
        desk.open(1);
        var ui = new Ui(Messages.in(Locale.SIMPLIFIED_CHINESE), null, new ByHand());
        tabs = new FactTabs(ui, desk, new Sources(new Tags(), new Finder(), newsroom.lexicon()));
        chips = new FlowPane();
        offers = new SuggestionRow(ui, desk, new Tags(), chips);
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void theTagsOfAnotherPageAreOfferedNoMore() {
        interact(() -> offers.find(desk.storyProperty().get()));
        interact(this::work);
        assertThat(offered()).isEqualTo(1);
        interact(() -> {
            offers.leavePage();
            desk.turnTo(2);
            offers.find(desk.storyProperty().get());
        });
        assertThat(offered()).isZero();
        interact(this::work);
        assertThat(offered()).isEqualTo(1);
    }

    private long offered() {
        return chips.getChildren().stream().filter(chip -> chip.isManaged() && chip.isVisible()).count();
    }

    @Test
    void theDateIsThatOfTheIssueThatWasOnTheDeskThen() {
        interact(() -> {
            tabs.show(desk.storyProperty().get());
            offers.find(desk.storyProperty().get());
            try {
                desk.open(3);
            } catch (Refusal refusal) {
                throw new IllegalStateException(refusal);
            }
        });
        interact(this::work);
        assertThat(dates).containsOnly(LocalDate.of(2024, 9, 3)).hasSize(2);
    }

    private void work() {
        while (!working.isEmpty()) {
            working.pop().run();
        }
    }

    private final class Finder implements FactSource {

        @Override
        public Facts find(Story story, @Nullable LocalDate issue) {
            dates.add(issue);
            return Facts.NONE;
        }

        @Override
        public void whenChanged(Runnable listener) {
            // Nothing changes.
        }
    }

    private final class Tags implements TagSource {

        @Override
        public List<String> tags() {
            return List.of();
        }

        @Override
        public String preferred(String typed) {
            return typed;
        }

        @Override
        public List<TagSuggestion> suggestions(Story story, @Nullable LocalDate issue) {
            dates.add(issue);
            return List.of(new TagSuggestion(new Tag("渡口"), List.of(Message.of("topics.hint")), 1));
        }
    }

    /// Lets the test say when work is done.
    private final class ByHand implements Jobs {

        @Override
        public <T> void run(Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
            working.add(() -> Jobs.sameThread().run(work, onSuccess, onFailure));
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
}
