package org.qingyang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What can be done to tags in bulk.
class TagCommandsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void importPages() throws Exception {
        for (String name : List.of("甲", "乙")) {
            Files.writeString(folder.resolve(name + ".txt"), name + "街道慰问职工\n" + name + "街道工会慰问一线职工。");
        }
        run("import", folder);
        run("tag", "1.1", "慰问");
        run("tag", "2.1", "慰问", "街道");
    }

    @Test
    void aTrialSaysWhatWouldChangeAndChangesNothing() throws Exception {
        Run trial = run("tag", "rename", "慰问", "走访", "--dry-run", "--json");
        assertThat(trial.code()).isZero();
        assertThat(trial.json().at("/changes")).hasSize(2);
        assertThat(trial.err()).contains("会改 2 篇");
        assertThat(run("tag", "list").out()).contains("慰问").doesNotContain("走访");
    }

    @Test
    void renamesMergesAndTagsWhatAQueryFinds() throws Exception {
        run("tag", "rename", "慰问", "走访");
        run("tag", "merge", "走访", "街道", "--into", "基层");
        assertThat(run("tag", "list", "--json").json().at("/tags/0/stories").asInt()).isEqualTo(2);
        run("tag", "each", "甲街道", "--add", "甲", "--remove", "基层");
        assertThat(run("tag", "list").out()).contains("甲").contains("基层");
        assertThat(run("tag", "list", "--json").json().at("/tags")).hasSize(2);
    }

    @Test
    void whatWouldChangeNothingIsNotCalledDone() {
        assertThat(run("tag", "each", "甲街道").code()).isEqualTo(2);
        Run unknown = run("tag", "rename", "没有", "走访");
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.err()).contains("没有稿件带标签“没有”").hasLineCount(1);
        assertThat(run("tag", "merge", "慰问", "没有", "--into", "走访").code()).isEqualTo(1);
        assertThat(run("tag", "list").out()).contains("慰问").doesNotContain("走访");
    }

    @Test
    void noTagIsTakenThatNoListCouldShow() {
        for (String name : List.of("两\n行", "、", "长".repeat(61), "响\u0007", "隔\u2028开")) {
            assertThat(run("tag", "1.1", "好", name).code()).as(name).isEqualTo(1);
            assertThat(run("tag", "each", "甲街道", "--add", name).code()).as(name).isEqualTo(1);
            assertThat(run("tag", "rename", "慰问", name).code()).as(name).isEqualTo(1);
        }
        assertThat(run("tag", "list", "--json").json().at("/tags")).hasSize(2);
    }

    @Test
    void theVocabularyGoesInAndOut() throws Exception {
        Path list = Files.writeString(folder.resolve("词表.tsv"), "名称\t别名\n慰问\t走访\n");
        assertThat(run("tag", "import", list, "--json").json().at("/taken").asInt()).isEqualTo(1);
        assertThat(run("tag", "terms").out()).contains("慰问").contains("走访");
        Path out = folder.resolve("out.csv");
        assertThat(run("tag", "export", out, "--json").json().at("/exports/0/names").asInt()).isEqualTo(1);
        assertThat(Files.readString(out)).contains("慰问,,走访");
        assertThat(run("tag", "export", out).code()).isEqualTo(1);
        Run nowhere = run("tag", "export", folder.resolve("没有的文件夹/词表.csv"));
        assertThat(nowhere.code()).isEqualTo(1);
        assertThat(nowhere.err()).hasLineCount(1).contains("没有的文件夹");
        assertThat(run("tag", "import", folder.resolve("甲.txt")).code()).isEqualTo(1);
    }

    @Test
    void suggestsTagsWithTheReason() throws Exception {
        assertThat(run("tag", "suggest", "1.1").code()).isZero();
        assertThat(run("tag", "suggest", "9.1").code()).isEqualTo(1);
        assertThat(run("tag").code()).isEqualTo(2);
        assertThat(run("tag", "1.1").err()).contains("TAG");
    }

    private Run run(Object... args) {
        List<Object> all = new ArrayList<>(List.of("--store", folder.resolve("store.db")));
        all.addAll(List.of(args));
        return Run.of(all.toArray());
    }
}
