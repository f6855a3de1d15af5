package org.qingyang.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingyang.desk.Decision;
import org.qingyang.model.Status;
import org.qingyang.service.Newsroom;
import org.qingyang.store.Damage;
import org.qingyang.testkit.Child;
import org.qingyang.testkit.Newsrooms;
import org.qingyang.testkit.Seeds;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The commands of safety, also while another process has the store.
class SafetyCommandsTest {

    @TempDir
    private Path folder;
    private Path store;

    @BeforeEach
    void fill() throws Exception {
        store = folder.resolve("稿 库.db");
        Newsrooms.withSeeds(store).close();
    }

    private Run run(Object... args) {
        return on(store, args);
    }

    private static Run on(Path store, Object... args) {
        Object[] all = new Object[args.length + 2];
        all[0] = "--store";
        all[1] = store;
        System.arraycopy(args, 0, all, 2, args.length);
        return Run.of(all);
    }

    @Test
    void whatOnlyReadsWorksWhileAnotherProcessWritesAndWhatWritesSaysWhoDoes() throws Exception {
        Path file = Files.writeString(folder.resolve("新.txt"), "新稿\n本报讯 新的。");
        Path backup = folder.resolve("备份.db");
        Path journal = folder.resolve("记录.jsonl");
        Path proof = folder.resolve("清样.md");
        try (Child child = Child.deciding(store, 2, 5)) {
            child.confirmed(2);
            assertThat(run("issues").out()).hasLineCount(6);
            assertThat(run("show", 2).code()).isZero();
            assertThat(run("search", "工会", "--json").json().at("/total").asInt()).isPositive();
            assertThat(run("stats", "--json").json().at("/stats/0/issues").asInt()).isEqualTo(5);
            assertThat(run("check", "--full", "--json").json().at("/sound").asBoolean()).isTrue();
            assertThat(run("export", 2, "--to", "md", "--out", proof).code()).isZero();
            assertThat(run("journal", "export", 2, "--to", journal).code()).isZero();
            assertThat(run("backup", "--to", backup).code()).isZero();
            assertThat(run("rescue", "--to", folder.resolve("救.db")).code()).isZero();
            for (List<Object> writing : List.<List<Object>>of(List.of("tag", "1.1.1", "抢"), List.of("restore", backup),
                    List.of("import", file))) {
                Run refused = run(writing.toArray());
                assertThat(refused.code()).as(writing.toString()).isEqualTo(1);
                assertThat(refused.err()).hasLineCount(1).contains(String.valueOf(child.pid()));
            }
            child.confirmed(1);
            child.kill();
        }
        assertThat(run("import", file).code()).isZero();
        assertThat(run("check", "--full").code()).isZero();
    }

    @Test
    void carriesTheDecisionsOfOneStoreToAnother() throws Exception {
        Path other = folder.resolve("乙.db");
        Newsrooms.withSeeds(other).close();
        on(other, "tag", "2.1.1", "乙的标签");
        Run written = on(other, "journal", "export", 2, "--json");
        List<String> lines = written.out().lines().toList();
        assertThat(lines).hasSize(4).allMatch(line -> JsonMapper.shared().readTree(line).isObject());
        Path file = folder.resolve("乙.jsonl");
        assertThat(on(other, "journal", "export", 2, "--to", file).out()).contains("乙.jsonl");
        assertThat(on(other, "journal", "export", 2, "--to", file).err()).contains("已经存在");
        assertThat(run("journal", "merge", file, "--dry-run").err()).contains("会合并 1 步");
        assertThat(run("search", "标签:乙的标签", "--json").json().at("/total").asInt()).isZero();
        JsonNode merged = run("journal", "merge", file, "--json").json();
        assertThat(merged.at("/brought").asInt()).isEqualTo(1);
        assertThat(merged.at("/conflicts")).isEmpty();
        assertThat(merged.at("/entries")).hasSize(1);
        assertThat(run("search", "标签:乙的标签", "--json").json().at("/total").asInt()).isEqualTo(1);
        JsonNode again = run("journal", "merge", file, "--json").json();
        assertThat(again.at("/brought").asInt()).isZero();
        assertThat(again.at("/entries")).isEmpty();
    }

    @Test
    void listsWhatIsNotMerged() throws Exception {
        Path other = folder.resolve("乙.db");
        Newsrooms.withSeeds(other).close();
        Path file = folder.resolve("乙.jsonl");
        on(other, "tag", "2.1.1", "乙的标签");
        on(other, "journal", "export", 2, "--to", file);
        try (Newsroom newsroom = Newsrooms.open(store)) {
            newsroom.desk().decide(2, 1, new Decision.SetStatus(1, Status.SIGNED));
        }
        Run run = run("journal", "merge", file, "--json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.json().at("/conflicts/0/story").asString()).isEqualTo("2.1.1");
        assertThat(run.json().at("/conflicts/0/field").asString()).isEqualTo("tags");
        assertThat(run.json().at("/conflicts/0/there").asString()).isEqualTo("乙的标签");
        assertThat(run.json().at("/conflicts/0/reason/code").asString()).isEqualTo("desk.refusal.signed");
        assertThat(run("journal", "merge", file).out()).contains("加标签").contains("标签");
    }

    @Test
    void whatOnlyLooksMakesNoStore() {
        Path none = folder.resolve("没有.db");
        for (List<String> looking : List.of(List.of("check"), List.of("stats"), List.of("search", "工"), List.of("backup"),
                List.of("journal", "export", "1"), List.of("issues"), List.of("show", "1"), List.of("lexicon"),
                List.of("export", "1", "--to", "md", "--out", "x.md"), List.of("tag", "1.1", "甲"), List.of("tag", "list"),
                List.of("revise", "1.1", "x.txt"), List.of("journal", "merge", "x.jsonl"))) {
            Run run = on(none, looking.toArray());
            assertThat(run.code()).as(looking.toString()).isEqualTo(1);
            assertThat(run.err()).contains("没有稿库").hasLineCount(1);
        }
        assertThat(none).doesNotExist();
    }

    @Test
    void aFileThatIsNoStoreGivesNothingToRescue() throws Exception {
        Path text = Files.writeString(folder.resolve("text.db"), "这不是稿库。".repeat(900));
        Run run = on(text, "rescue", "--to", folder.resolve("救.db"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).hasLineCount(1);
        assertThat(folder.resolve("救.db")).doesNotExist();
    }

    @Test
    void aFileThatIsNotThereIsNotCalledAForeignOne() {
        Path none = folder.resolve("没有.db");
        assertThat(on(none, "rescue").err()).contains("不存在").hasLineCount(1);
        assertThat(run("restore", none).err()).contains("不存在").hasLineCount(1);
    }

    @Test
    void onlyAWholeBackupOfAVersionThatThisProgramKnowsTakesThePlaceOfTheStore() throws Exception {
        byte[] before = Files.readAllBytes(store);
        Path newer = Files.copy(store, folder.resolve("新.db"));
        Damage.run(newer, "PRAGMA user_version = 99");
        assertThat(run("restore", newer).err()).contains("更新版本").hasLineCount(1);
        Path text = Files.writeString(folder.resolve("text.db"), "这不是稿库。".repeat(900));
        assertThat(run("restore", text).err()).contains("不是清样的稿库或备份").hasLineCount(1);
        Path half = Files.write(folder.resolve("半.db"), Arrays.copyOf(before, before.length / 2));
        assertThat(run("restore", half).err()).contains("损坏").hasLineCount(1);
        assertThat(run("restore", Files.createFile(folder.resolve("空.db"))).err()).contains("损坏").hasLineCount(1);
        Run own = run("restore", store);
        assertThat(own.code()).isEqualTo(1);
        assertThat(own.err()).contains("稿库本身").hasLineCount(1);
        assertThat(store).hasBinaryContent(before);
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).noneMatch(name -> name.contains(".restored"));
        }
    }

    /// The superuser reads and writes everything, so this asks for nothing where a folder cannot be closed to writing.
    @Test
    void aStoreInAFolderThatTakesNoFilesCanBeReadAndSearched() throws Exception {
        Path locked = Files.createDirectory(folder.resolve("只读"));
        Path read = Files.copy(store, locked.resolve("s.db"));
        assumeThat(read.toFile().setWritable(false) && locked.toFile().setWritable(false) && !Files.isWritable(locked)).isTrue();
        try {
            assertThat(on(read, "search", "工会", "--json").json().at("/total").asInt()).isPositive();
            assertThat(on(read, "check", "--full").code()).isZero();
            assertThat(on(read, "backup", "--to", folder.resolve("备份.db")).code()).isZero();
            Run refused = on(read, "tag", "1.1.1", "写不进");
            assertThat(refused.code()).isEqualTo(1);
            assertThat(refused.err()).contains("只读").hasLineCount(1);
        } finally {
            locked.toFile().setWritable(true);
        }
    }

    @Test
    void saysWhatIsWrongWithAJournal() throws Exception {
        Run none = run("journal", "merge", Seeds.files().getFirst(), "--json");
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.json().at("/error/code").asString()).isEqualTo("journal.refusal.noJournal");
        assertThat(run("journal", "export", 9).err()).contains("没有编号 9").hasLineCount(1);
        assertThat(run("journal").code()).isEqualTo(2);
        assertThat(run("journal", "export", "x").code()).isEqualTo(2);
        assertThat(run("journal", "--help").out()).contains("export").contains("merge");
        assertThat(run("journal", "merge", "--help").out()).contains("--dry-run").contains("用法");
    }

    @Test
    void aCheckAndARescueTellPeopleAndProgramsTheSame() throws Exception {
        assertThat(run("check", "--json").json().at("/sound").asBoolean()).isTrue();
        Damage.run(store, "DELETE FROM search_one WHERE rowid = (SELECT max(doc) FROM search_story)");
        Run check = run("check", "--full", "--json");
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.json().at("/sound").asBoolean()).isFalse();
        assertThat(check.json().at("/pages").asInt()).isEqualTo(5);
        assertThat(check.json().at("/findings/0/finding/code").asString()).isEqualTo("store.finding.index");
        assertThat(run("check", "--full").err()).contains("check --mend-index");
        Run rescue = run("rescue", "--to", folder.resolve("救.db"), "--json");
        assertThat(rescue.code()).isZero();
        assertThat(rescue.json().at("/pages").asInt()).isEqualTo(5);
        assertThat(run("check", "--full", "--mend-index").code()).isZero();
        assertThat(rescue.json().at("/lost")).isEmpty();
        assertThat(run("restore", folder.resolve("救.db"), "--json").json().at("/restored/0/before").asString())
                .endsWith(".before-1");
        assertThat(run("check", "--full").code()).isZero();
    }
}
