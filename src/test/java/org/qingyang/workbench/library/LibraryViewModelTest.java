package org.qingyang.workbench.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.service.ImportVerdict;
import org.qingyang.service.Newsroom;
import org.qingyang.testkit.Newsrooms;
import org.qingyang.workbench.fx.Jobs;

class LibraryViewModelTest {

    @TempDir
    private Path folder;

    private Path pages(int count) throws IOException {
        Path pages = Files.createDirectory(folder.resolve("pages"));
        for (int i = 0; i < count; i++) {
            Files.writeString(pages.resolve(i + ".txt"), "第" + i + "座新桥通车\n本报讯（记者 高山）第" + i + "座新桥昨天通车了，大家都来看。\n");
        }
        return pages;
    }

    @Test
    void anImportThatIsStoppedSaysWhatIsInAndGoesOnWhereItStopped() throws IOException, Refusal {
        Path pages = pages(150);
        try (Newsroom newsroom = Newsrooms.open(folder.resolve("store.db"))) {
            var model = new LibraryViewModel(newsroom, Jobs.sameThread());
            ChangeListener<LibraryViewModel.Advance> impatience = (o, old, now) -> {
                if (now != null && now.done() > 0) {
                    model.cancel();
                }
            };
            model.advanceProperty().addListener(impatience);
            List<ImportVerdict> verdicts = new ArrayList<>();
            model.importAll(List.of(pages), verdicts::addAll);
            assertThat(verdicts).hasSizeBetween(1, 149);
            assertThat(model.noticeProperty().get()).isEqualTo(Message.of("window.library.importStopped", verdicts.size()));
            model.advanceProperty().removeListener(impatience);
            model.importAll(List.of(pages), done -> { });
            assertThat(newsroom.library().issues()).hasSize(150);
        }
    }

    @Test
    void whatWaitsForAnImportIsDoneOnceItIsOver() throws IOException, Refusal {
        Path pages = pages(2);
        try (Newsroom newsroom = Newsrooms.open(folder.resolve("store.db"))) {
            var model = new LibraryViewModel(newsroom, Jobs.sameThread());
            List<Integer> known = new ArrayList<>();
            ChangeListener<LibraryViewModel.Advance> meanwhile = (o, old, now) -> {
                if (now != null && now.done() == 1) {
                    model.whenIdle(() -> known.add(issues(newsroom)));
                    assertThat(known).isEmpty();
                }
            };
            model.advanceProperty().addListener(meanwhile);
            model.importAll(List.of(pages), done -> { });
            assertThat(known).containsExactly(2);
            model.whenIdle(() -> known.add(0));
            assertThat(known).containsExactly(2, 0);
            var next = new LibraryViewModel(newsroom, Jobs.sameThread());
            next.resume(model);
            assertThat(next.verdictsProperty().get()).hasSize(2);
        }
    }

    private static int issues(Newsroom newsroom) {
        try {
            return newsroom.library().issues().size();
        } catch (Refusal refusal) {
            return 0;
        }
    }

    @Test
    void whatIsGivenWhileAnImportIsUnderWayIsToldToBeLeftOut() throws IOException, Refusal {
        Path pages = pages(2);
        Path late = Files.writeString(folder.resolve("late.txt"), "渡口通船了\n本报讯（记者 高山）渡口昨天通船了，大家都来看。\n");
        try (Newsroom newsroom = Newsrooms.open(folder.resolve("store.db"))) {
            var model = new LibraryViewModel(newsroom, Jobs.sameThread());
            ChangeListener<LibraryViewModel.Advance> meanwhile = (o, old, now) -> {
                if (now != null && now.done() == 1) {
                    model.importAll(List.of(late), done -> { });
                    assertThat(model.noticeProperty().get()).isEqualTo(Message.of("window.library.importBusy", 1));
                }
            };
            model.advanceProperty().addListener(meanwhile);
            model.importAll(List.of(pages), done -> { });
            assertThat(newsroom.library().issues()).hasSize(2);
            assertThat(model.noticeProperty().get()).isNotNull();
        }
    }
}
