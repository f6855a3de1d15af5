package org.qingyang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingyang.desk.Decision;
import org.qingyang.model.CheckReport;
import org.qingyang.model.IssueData;
import org.qingyang.model.Message;
import org.qingyang.model.Page;
import org.qingyang.model.Refusal;
import org.qingyang.model.Status;
import org.qingyang.service.Cancellation;
import org.qingyang.service.Newsroom;
import org.qingyang.testkit.Bad;
import org.qingyang.testkit.Newsrooms;

/// Each kind of damage that can be done behind the program's back is found, and found where it is.
class CheckRunTest {

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void fill() throws Refusal {
        file = folder.resolve("store.db");
        try (Newsroom newsroom = Newsrooms.withSeeds(file)) {
            newsroom.desk().decide(1, 1, new Decision.AddTag(1, "工会"));
            newsroom.desk().decide(1, 1, new Decision.EditParagraph(1, 0, "改过的第一段。"));
            newsroom.desk().decide(1, 1, new Decision.AddTag(2, "劳动"));
            newsroom.desk().undo(1);
            newsroom.desk().decide(2, 1, new Decision.SetStatus(1, Status.CHECKED));
            newsroom.library().setData(2, new IssueData("劳动午报", null));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a story is another one     | journal    | UPDATE story SET state = (SELECT state FROM story WHERE key = 3) WHERE key = 1",
        "a story is gone            | journal    | DELETE FROM story_tag; DELETE FROM search_story WHERE story = 1; DELETE FROM story WHERE key = 1",
        "a story changed its place  | journal    | UPDATE story SET position = position + 100 WHERE key = 1",
        "a story of an untouched page is not what it says | columns | UPDATE story SET headline = '别的' WHERE page = 4",
        "the status in the list     | columns    | UPDATE story SET status = 'SIGNED' WHERE key = 1",
        "the furniture              | journal    | UPDATE page SET furniture = '[]' WHERE id = 1 AND furniture <> '[]' OR id = 2 AND furniture <> '[]'",
        "a change in the journal    | journal    | DROP TRIGGER page_change_is_for_ever; UPDATE page_change SET changes = '[]' WHERE entry = 2",
        "a line of the journal      | gap        | PRAGMA foreign_keys = OFF; DROP TRIGGER page_change_stays; DROP TRIGGER entry_stays; DELETE FROM page_change WHERE entry = 2; DELETE FROM entry WHERE number = 2",
        "a step and its undoing     | gap        | PRAGMA foreign_keys = OFF; DROP TRIGGER page_change_stays; DROP TRIGGER entry_stays; DELETE FROM page_change WHERE entry IN (3, 4); DELETE FROM entry WHERE number IN (3, 4)",
        "the last line of all       | gap        | PRAGMA foreign_keys = OFF; DROP TRIGGER page_change_stays; DROP TRIGGER entry_stays; DELETE FROM page_change WHERE entry = 6; DELETE FROM entry WHERE number = 6",
        "a change without its line  | reference  | PRAGMA foreign_keys = OFF; DROP TRIGGER entry_stays; DELETE FROM entry WHERE number = 2",
        "nonsense in the journal    | unreadable.steps | DROP TRIGGER entry_is_for_ever; UPDATE entry SET decision = '{' WHERE number = 2",
        "the first reading          | reading    | DROP TRIGGER reading_stays; DELETE FROM reading WHERE page = 1",
        "a character of a raw page  | raw        | DROP TRIGGER raw_text_is_for_ever; UPDATE raw_text SET text = unhex(replace(hex(text), '8476', '3057')) WHERE page = 5",
        "a raw page that is gone    | rawGone    | PRAGMA foreign_keys = OFF; DROP TRIGGER raw_text_stays; DELETE FROM raw_text WHERE page = 5",
        "a raw page that is gone of which the journal speaks | rawGone | PRAGMA foreign_keys = OFF; DROP TRIGGER raw_text_stays; DELETE FROM raw_text WHERE page = 1",
        "paper and date             | data       | UPDATE issue SET paper = '别的报' WHERE number = 2",
        "a list of the library      | lists      | UPDATE issue_count SET checked = checked + 1 WHERE paper IS NULL",
        "a month that is in no list | lists      | DELETE FROM issue_count",
        "a story not in the index   | index      | DELETE FROM search_one WHERE rowid = (SELECT max(doc) FROM search_story)",
        "a text of another story     | index     | INSERT OR REPLACE INTO search (rowid, body, meta) SELECT max(doc), '另外', 'all' FROM search_story",
        "characters of another story | index     | INSERT OR REPLACE INTO search_one (rowid, characters) SELECT max(doc), 'all' FROM search_story",
        "the status in the index    | index      | UPDATE search_tally SET tallies = unhex(printf('%s18%s', substr(hex(tallies), 1, 8), substr(hex(tallies), 11)))",
        "no tallies                 | index      | UPDATE search_tally SET tallies = unhex('0100')",
        "a tag in the index         | index      | UPDATE facet SET value = '工人' WHERE kind = 'TAG' AND value = '工会'",
        "the text in the index      | index      | UPDATE search_story SET doc = -doc WHERE story IN (1, 2); UPDATE search_story SET doc = (SELECT -doc FROM search_story WHERE story = 2) WHERE story = 1",
        "an index of SQLite's       | structure  | PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'page, position, status', 'page, status, position') WHERE name = 'story_overview'"})
    void findsIt(String what, String finding, String damage) throws Exception {
        assertThat(full().findings()).isEmpty();
        damage(damage);
        assertThat(full().findings()).as(what).extracting(Message::key).contains("store.finding." + finding);
    }

    @Test
    void theHistoryOfAPageWhoseRawTextIsGoneSaysThatTheStoreIsDamaged() throws Exception {
        damage("PRAGMA foreign_keys = OFF; DROP TRIGGER raw_text_stays; DELETE FROM raw_text WHERE page = 1");
        try (Newsroom newsroom = Newsrooms.open(file)) {
            Bad.refused("store.refusal.damaged", () -> newsroom.desk().entries(1));
            Bad.refused("store.refusal.damaged", () -> newsroom.library().detail(1));
            Bad.refused("store.refusal.damaged", () -> newsroom.safety().mendIndex());
        }
    }

    private void damage(String statements) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = connection.createStatement()) {
            for (String one : statements.split(";")) {
                statement.executeUpdate(one);
            }
        }
    }

    private CheckReport full() throws Refusal {
        try (Newsroom newsroom = Newsrooms.open(file)) {
            return newsroom.safety().fullCheck(new Cancellation());
        }
    }

    @Test
    void whatIsWrongIsSaidInBothLanguages() throws Exception {
        List<Message> findings = new ArrayList<>();
        damage("UPDATE story SET headline = '别的' WHERE key = 1; UPDATE issue SET paper = '别的报' WHERE number = 2");
        findings.addAll(full().findings());
        assertThat(findings).hasSizeGreaterThanOrEqualTo(2).allSatisfy(finding -> {
            for (var locale : org.qingyang.wording.Messages.LANGUAGES) {
                assertThat(org.qingyang.wording.Messages.in(locale).say(finding)).doesNotContain("store.finding", "{");
            }
        });
    }

    @Test
    void aCheckThatIsStoppedFindsNothing() throws Exception {
        try (Newsroom newsroom = Newsrooms.open(file)) {
            var cancellation = new Cancellation();
            cancellation.cancel();
            Bad.refused("store.refusal.stopped", () -> newsroom.safety().fullCheck(cancellation));
        }
    }

    @Test
    void whereTheFirstReadingIsLostTheNextDecisionKeepsWhatStoodBeforeIt() throws Exception {
        damage("DROP TRIGGER reading_stays; DELETE FROM reading WHERE page = 1");
        try (Newsroom newsroom = Newsrooms.open(file)) {
            Page before = newsroom.desk().open(1).pages().getFirst();
            newsroom.desk().decide(1, before.number(), new Decision.AddTag(before.sheet().stories().getFirst().id(), "补记"));
            assertThat(newsroom.desk().reading(1, before.number())).isEqualTo(before.sheet());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE FROM search_one WHERE rowid = (SELECT max(doc) FROM search_story)",
        "UPDATE issue_count SET issues = issues + 1"})
    void whatDoesNotMatchTheStoriesIsMadeAnew(String damage) throws Exception {
        damage(damage);
        assertThat(full().isIndexAlone()).isTrue();
        try (Newsroom newsroom = Newsrooms.open(file)) {
            newsroom.safety().mendIndex();
            assertThat(newsroom.safety().fullCheck(new Cancellation()).findings()).isEmpty();
        }
    }
}
