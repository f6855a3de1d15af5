package org.qingyang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingyang.desk.Change;
import org.qingyang.desk.Changes;
import org.qingyang.desk.Decision;
import org.qingyang.desk.Step;
import org.qingyang.model.IssueData;
import org.qingyang.model.Page;
import org.qingyang.model.PageSource;
import org.qingyang.model.Refusal;
import org.qingyang.model.Sheet;
import org.qingyang.model.StoryParts;
import org.qingyang.model.Tag;
import org.qingyang.testkit.Bad;
import org.qingyang.testkit.Seeds;
import org.qingyang.testkit.StubReader;
import org.qingyang.text.SourceText;

class StoreTest {

    private static final IssueData DATA = new IssueData("劳动午报", LocalDate.of(2024, 9, 3));

    @TempDir
    Path folder;
    private Path file;
    private Store store;

    @BeforeEach
    void open() throws Refusal {
        file = folder.resolve("store.db");
        store = Store.open(file, "here", Clock.systemUTC());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void anIssueComesBackAsItWent() throws Refusal {
        List<NewPage> pages = new java.util.ArrayList<>();
        for (SourceText text : Seeds.texts()) {
            pages.add(page(pages.size() + 1, text));
        }
        store.add(List.of(new NewIssue(DATA, pages, Instant.EPOCH)));
        reopen();
        assertThat(store.issue(1).issue().data()).isEqualTo(DATA);
        assertThat(store.issue(1).issue().pages()).isEqualTo(pages.stream().map(NewPage::page).toList());
        assertThat(store.issue(1).marks().values()).containsOnly(0L);
        assertThat(store.reading(1, 3)).isEqualTo(pages.get(2).page().sheet());
    }

    @Test
    void theRawTextSurvivesUnitForUnit() throws Refusal {
        String odd = "a\u0000b\r\nc\rd\uD800e\uDC00\uFEFF\uFFFF\uD83D\uDE00\u2028 \t结尾\u0000";
        store.add(List.of(issue(odd), issue(odd + "\uDBFF"), issue("\u0000")));
        reopen();
        assertThat(store.issue(1).issue().pages().getFirst().text().text()).isEqualTo(odd);
        assertThat(store.issue(2).issue().pages().getFirst().text().text()).isEqualTo(odd + "\uDBFF");
        assertThat(store.issue(3).issue().pages().getFirst().text().text()).isEqualTo("\u0000");
        assertThat(store.issue(1).issue().pages().getFirst().sheet())
                .isEqualTo(new StubReader().read(SourceText.of(odd)));
    }

    @Test
    void rawTextReadingAndJournalAreForEver() throws Exception {
        store.add(List.of(issue("标题\n本报讯 正文。")));
        tag("一");
        store.close();
        try (Connection writer = Connections.writer(file)) {
            var sql = new Sql(writer);
            for (String harm : List.of("UPDATE raw_text SET text = x''", "DELETE FROM raw_text",
                    "UPDATE reading SET sheet = ''", "DELETE FROM reading", "UPDATE entry SET editor = 'x'",
                    "DELETE FROM entry", "UPDATE page_change SET changes = ''", "DELETE FROM page_change",
                    "DELETE FROM page", "DELETE FROM issue")) {
                assertThatThrownBy(() -> sql.run(harm)).as(harm).isInstanceOf(StoreException.class);
            }
        }
    }

    @Test
    void theSameBytesAreStoredOnceEvenInOneBatch() throws Refusal {
        assertThat(store.add(List.of(issue("甲"), issue("乙"), issue("甲")))).containsExactly(
                new Added(1, 1, false), new Added(2, 1, false), new Added(1, 0, true));
        assertThat(store.add(List.of(issue("乙")))).containsExactly(new Added(2, 0, true));
        assertThat(store.summaries()).hasSize(2);
    }

    @Test
    void aBatchIsStoredWholeOrNotAtAll() throws Refusal {
        var page = new NewPage(new Page(1, source("b"), SourceText.of("短"), new Sheet(List.of(), List.of())), "r");
        var twice = new NewIssue(DATA, List.of(page, page), Instant.EPOCH);
        Bad.refused("store.refusal.failed", () -> store.add(List.of(issue("甲"), twice)));
        assertThat(store.summaries()).isEmpty();
        assertThat(store.add(List.of(issue("甲")))).containsExactly(new Added(1, 1, false));
    }

    @Test
    void aChangeMadeOnAnOlderStateIsRefusedWhole() throws Refusal {
        store.add(List.of(issue("标题\n本报讯 正文。")));
        tag("一");
        StoredIssue seen = store.issue(1);
        tag("二");
        Sheet before = store.issue(1).issue().pages().getFirst().sheet();
        PageUpdate late = update(seen.issue().pages().getFirst(), "三", seen.marks().get(1));
        Bad.refused("store.refusal.changedElsewhere", () -> store.append(entry("三"), List.of(late)));
        assertThat(store.entries(1)).hasSize(2);
        assertThat(store.issue(1).issue().pages().getFirst().sheet()).isEqualTo(before);
    }

    @Test
    void tagsAreCountedByStory() throws Refusal {
        store.add(List.of(issue("标题\n本报讯 正文。")));
        tag("一");
        tag("二");
        assertThat(store.tags()).extracting(count -> count.tag().name()).containsExactlyInAnyOrder("一", "二");
        assertThat(store.tags()).extracting(count -> count.stories()).containsOnly(1);
    }

    @Test
    void whatIsNotThereIsSaidClearly() {
        Bad.refused("store.refusal.noIssue", () -> store.issue(7));
        Bad.refused("store.refusal.noPage", () -> store.reading(7, 1));
        Bad.refused("store.refusal.noEntry", () -> store.entry(7));
    }

    @Test
    void theSameProcessCannotWriteTwice() throws Refusal {
        store.add(List.of(issue("甲")));
        try (Store second = Store.open(file, "there", Clock.systemUTC())) {
            assertThat(second.summaries()).hasSize(1);
            assertThat(second.claim()).isPresent();
            Bad.refused("store.refusal.held", () -> second.add(List.of(issue("乙"))));
            store.close();
            assertThat(second.claim()).isEmpty();
            assertThat(second.crashNotice()).isEmpty();
            assertThat(second.add(List.of(issue("乙")))).containsExactly(new Added(2, 1, false));
        }
    }

    private void tag(String tag) throws Refusal {
        StoredIssue now = store.issue(1);
        store.append(entry(tag), List.of(update(now.issue().pages().getFirst(), tag, now.marks().get(1))));
    }

    private static PageUpdate update(Page page, String tag, long mark) {
        Sheet before = page.sheet();
        Sheet after = before.with(1, story -> new StoryParts(story).tags(java.util.stream.Stream.concat(
                story.tags().stream(), java.util.stream.Stream.of(new Tag(tag))).toList()).make());
        List<Change> changes = Changes.between(before, after);
        return new PageUpdate(1, mark, page.text(), before, after, changes);
    }

    private static NewEntry entry(String tag) {
        return new NewEntry(1, Step.Kind.DO, 0, new Decision.AddTag(1, tag), Instant.EPOCH, "甲");
    }

    private static NewIssue issue(String text) {
        return new NewIssue(IssueData.UNKNOWN, List.of(page(1, SourceText.of(text))), Instant.EPOCH);
    }

    private static NewPage page(int number, SourceText text) {
        return new NewPage(new Page(number, source(Integer.toHexString(text.hashCode())), text,
                new StubReader().read(text)), "stub-1");
    }

    private static PageSource source(String hash) {
        return new PageSource("页.txt", hash, "UTF-8", 3);
    }

    private void reopen() throws Refusal {
        store.close();
        open();
    }
}
