package org.qingyang.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingyang.model.BylineRole;
import org.qingyang.model.Issue;
import org.qingyang.model.LexiconEntry;
import org.qingyang.model.LexiconKind;
import org.qingyang.model.Organisation;
import org.qingyang.model.Refusal;
import org.qingyang.model.Story;
import org.qingyang.reading.PageReader;
import org.qingyang.search.Limits;

class LexiconServiceTest {

    @TempDir
    private Path folder;
    private Newsroom newsroom;
    private LexiconService lexicon;

    @BeforeEach
    void open() throws Refusal {
        newsroom = Newsroom.open(new StoreOptions(folder.resolve("store.db"), "甲", PageReader.standard(), Clock.systemUTC()));
        lexicon = newsroom.lexicon();
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    private void reopen() throws Refusal {
        newsroom.close();
        open();
    }

    private List<String> names() throws Refusal {
        return lexicon.entries().stream().map(entry -> entry.kind() + " " + entry.name()).toList();
    }

    @Test
    void namesAreKeptAndSortedByKindAndSound() throws Refusal {
        lexicon.learnName(LexiconKind.REPORTER, "张良");
        lexicon.learnName(LexiconKind.REPORTER, " 单霁 ");
        lexicon.learnName(LexiconKind.REPORTER, "边磊");
        lexicon.learnName(LexiconKind.NEVER, "口号");
        reopen();
        assertThat(names()).containsExactly("REPORTER 边磊", "REPORTER 单霁", "REPORTER 张良", "NEVER 口号");
    }

    @Test
    void namesAreFoundByCharactersAndByInitials() throws Refusal {
        lexicon.learnName(LexiconKind.REPORTER, "边磊");
        lexicon.learnName(LexiconKind.REPORTER, "曾可");
        assertThat(lexicon.entries("bl")).extracting(LexiconEntry::name).containsExactly("边磊");
        assertThat(lexicon.entries("zk")).extracting(LexiconEntry::name).containsExactly("曾可");
        assertThat(lexicon.entries("磊")).hasSize(1);
        assertThat(lexicon.entries("xx")).isEmpty();
    }

    @Test
    void whatIsRuledOutIsNoNameAnyMoreAndComesBackByUndo() throws Refusal {
        lexicon.learnName(LexiconKind.PLACE, "首都");
        lexicon.learnNever("首都");
        assertThat(names()).containsExactly("NEVER 首都");
        assertThat(lexicon.undo()).isEqualTo(2);
        assertThat(names()).containsExactly("PLACE 首都");
        lexicon.learnNever("首都");
        lexicon.learnName(LexiconKind.PLACE, "首都");
        assertThat(names()).containsExactly("PLACE 首都");
    }

    @Test
    void everyStepCanBeTakenBackAlsoAfterARestart() throws Refusal {
        lexicon.learnName(LexiconKind.REPORTER, "边磊");
        var longer = new LexiconEntry(LexiconKind.REPORTER, "边磊", List.of("小边"), List.of(), "要闻");
        lexicon.put(LexiconEntry.of(LexiconKind.REPORTER, "边磊"), longer);
        lexicon.put(longer, LexiconEntry.of(LexiconKind.PERSON, "边垒"));
        lexicon.remove(lexicon.entries());
        reopen();
        assertThat(names()).isEmpty();
        lexicon.undo();
        assertThat(names()).containsExactly("PERSON 边垒");
        lexicon.undo();
        assertThat(lexicon.entries()).containsExactly(longer);
        lexicon.undo();
        lexicon.undo();
        assertThat(names()).isEmpty();
        assertThat(lexicon.undo()).isZero();
    }

    @Test
    void theNextReadingAndTheFactsKnowANameWithoutARestart() throws Exception {
        Path page = Files.writeString(folder.resolve("a.txt"),
                "柳溪镇新建三座便民桥\n\n本报讯（记者 天气 王小明）近日，柳溪镇新建的三座便民桥通车，县总很满意。\n");
        lexicon.learnName(LexiconKind.REPORTER, "天气");
        Issue issue = imported(page);
        Story story = issue.pages().getFirst().sheet().stories().getFirst();
        assertThat(story.byline().strings(BylineRole.REPORTER)).containsExactly("天气", "王小明");
        assertThat(newsroom.facts(issue, story).organisations()).isEmpty();

        lexicon.put(null, new LexiconEntry(LexiconKind.ORGANISATION, "柳溪县总工会", List.of("县总"), List.of(), ""));
        assertThat(newsroom.facts(issue, story).organisations()).extracting(Organisation::name).containsExactly("柳溪县总工会");
        Path proof = folder.resolve("proof.json");
        newsroom.exports().export(issue, java.util.Set.of(), "json", proof, false);
        assertThat(Files.readString(proof)).contains("柳溪县总工会");
    }

    @Test
    void reportersAreSearchedForByTheirInitials() throws Exception {
        imported(Files.writeString(folder.resolve("b.txt"),
                "柳溪镇新建三座便民桥\n\n本报讯（记者 边磊）近日，柳溪镇新建的三座便民桥通车，两岸村民来往不再绕路。\n"));
        assertThat(found("记者:bl")).isEqualTo(1);
        assertThat(found("reporter:bianlei")).isEqualTo(1);
        assertThat(found("-记者:bl")).isZero();
        assertThat(found("记者:lb")).isZero();
    }

    private int found(String query) throws Refusal {
        return newsroom.search().search(query, Limits.NONE, new Cancellation()).total();
    }

    private Issue imported(Path page) throws Refusal {
        ImportVerdict verdict = newsroom.imports().importAll(List.of(page), Progress.NONE, new Cancellation()).getFirst();
        return newsroom.desk().open(verdict.issue());
    }

    @Test
    void aFileIsTakenOverAndItsBadLinesAreTold() throws Exception {
        Path file = Files.write(folder.resolve("lexicon.tsv"),
                "记者\t边磊\r\n作者\t某某\r\n机构\t平安市总工会\t市总工会\r\n".getBytes(Charset.forName("GB18030")));
        lexicon.learnName(LexiconKind.REPORTER, "边磊");
        LexiconImport result = lexicon.importFile(file);
        assertThat(result.taken()).isEqualTo(1);
        assertThat(result.known()).isEqualTo(1);
        assertThat(result.problems()).extracting(LexiconImport.Problem::line).containsExactly(2);
        lexicon.undo();
        assertThat(names()).containsExactly("REPORTER 边磊");
    }

    @Test
    void whatIsExportedIsImportedAgain() throws Exception {
        lexicon.put(null, new LexiconEntry(LexiconKind.PERSON, "张良", List.of(), Names.posts("平安市总工会/党组书记；代表"), "注"));
        lexicon.learnName(LexiconKind.NEVER, "口号");
        List<LexiconEntry> before = lexicon.entries();
        Path file = folder.resolve("lexicon.tsv");
        lexicon.exportFile(file, false);
        assertThatThrownBy(() -> lexicon.exportFile(file, false)).isInstanceOf(Refusal.class);
        lexicon.remove(before);
        lexicon.importFile(file);
        assertThat(lexicon.entries()).isEqualTo(before);
    }

    @Test
    void whatCanBeNoNameIsRefusedAndChangesNothing() throws Refusal {
        for (String text : new String[] {"", "  ", "甲\n乙", "长".repeat(61)}) {
            assertThatThrownBy(() -> lexicon.learnName(LexiconKind.PLACE, text)).isInstanceOf(Refusal.class);
        }
        assertThat(lexicon.entries()).isEmpty();
        assertThat(lexicon.undo()).isZero();
    }
}
