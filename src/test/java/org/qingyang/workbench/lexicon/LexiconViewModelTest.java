package org.qingyang.workbench.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingyang.model.LexiconEntry;
import org.qingyang.model.LexiconKind;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.service.Newsroom;
import org.qingyang.testkit.Newsrooms;
import org.qingyang.workbench.fx.Jobs;

class LexiconViewModelTest {

    @TempDir
    Path folder;
    private final Deque<Runnable> working = new ArrayDeque<>();
    private Newsroom newsroom;
    private LexiconViewModel model;

    @BeforeEach
    void open() throws Refusal {
        newsroom = Newsrooms.open(folder.resolve("store.db"));
        model = new LexiconViewModel(newsroom.lexicon(), new ByHand());
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void aFileIsTakenOverInTheBackground() throws Exception {
        newsroom.lexicon().learnName(LexiconKind.REPORTER, "高山");
        Path file = folder.resolve("names.tsv");
        newsroom.lexicon().exportFile(file, false);
        newsroom.lexicon().undo();
        model.importFile(file);
        assertThat(model.entries()).isEmpty();
        working.pop().run();
        assertThat(model.entries()).extracting(LexiconEntry::name).containsExactly("高山");
        assertThat(model.noticeProperty().get()).isEqualTo(Message.of("lexicon.imported", 1, 0, 0));
    }

    @Test
    void aFileThatCannotBeReadIsTold() {
        model.importFile(folder.resolve("none.tsv"));
        working.pop().run();
        assertThat(model.noticeProperty().get()).isNotNull();
    }

    @Test
    void theListFollowsWhatIsTypedAndIsReadWhenItIsShown() throws Refusal {
        newsroom.lexicon().learnName(LexiconKind.REPORTER, "边磊");
        newsroom.lexicon().learnName(LexiconKind.REPORTER, "曾可");
        model.refresh();
        model.queryProperty().set("zk");
        assertThat(model.entries()).extracting(LexiconEntry::name).containsExactly("曾可");
        assertThat(model.countsProperty().get()).isEqualTo(Map.of(LexiconKind.REPORTER, 1));
        newsroom.lexicon().learnName(LexiconKind.REPORTER, "张可");
        model.refresh();
        assertThat(model.entries()).extracting(LexiconEntry::name).containsExactly("曾可", "张可");
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
