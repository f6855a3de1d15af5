package org.qingyang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingyang.proof.IssueSchema;
import org.qingyang.service.Newsroom;
import org.qingyang.testkit.Newsrooms;

/// The commands that work on a store.
class StoreCommandsTest {

    @TempDir
    private Path folder;
    private Path store;

    @BeforeEach
    void chooseAStore() {
        store = folder.resolve("稿 库.db");
    }

    @Test
    void importsFilesAndSaysOfEachWhatBecameOfIt() throws Exception {
        Path good = file("版2.txt", "题一\n文一。");
        Files.write(folder.resolve("bad.txt"), new byte[] {0, 1, 2});
        Run run = run("import", good, folder.resolve("bad.txt"), folder.resolve("missing.txt"), good, "--json");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.json().at("/files").valueStream().map(file -> file.get("verdict").asString()))
                .containsExactlyInAnyOrder("imported", "refused", "refused", "duplicate");
        assertThat(run.err()).contains("2 个没有完成");
        assertThat(run("issues", "--json").json().at("/issues")).hasSize(1);
    }

    @Test
    void aStoreThatIsBeingWrittenIsSaidOnceAndNotOfEachFile() throws Exception {
        run("import", file("a.txt", "题\n文。"));
        try (Newsroom holder = Newsrooms.open(store)) {
            holder.claim();
            Run run = run("import", file("b.txt", "题二\n文。"), file("c.txt", "题三\n文。"));

            assertThat(run.code()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).containsOnlyOnce("另一个程序正在写稿库").containsPattern("自 \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d 起");
        }
    }

    @Test
    void importsAFolderInNaturalOrder() throws Exception {
        file("版/版10.txt", "题十\n文。");
        file("版/版2.txt", "题二\n文。");
        Run run = run("import", folder.resolve("版"));

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("已导入").hasLineCount(3);
        assertThat(run("show", "1").out()).contains("题二");
    }

    @Test
    void showsAnIssueInTheOwnFormat() throws Exception {
        run("import", file("a.txt", "题\n文。"));
        Run run = run("show", 1, "--json");

        assertThat(run.code()).isZero();
        assertThat(new IssueSchema().errors(run.out())).isEmpty();
        assertThat(run.json().at("/pages/0/stories/0/id").asString()).isEqualTo("1.1.1");
        assertThat(run("show", "1").out()).contains("1.1.1").contains("未核");
    }

    @Test
    void showsOneStoryInFull() throws Exception {
        run("import", file("a.txt", "题\n文。"));

        assertThat(run("show", "1.1.1").out()).isEqualTo("题\n\n　　文。\n");
        assertThat(run("show", "1.1").out()).isEqualTo("题\n\n　　文。\n");
        assertThat(run("show", "1.1.1", "--json").json().at("/pages/0/stories")).hasSize(1);
    }

    @Test
    void aRevisedPageComesInThePlaceOfThePageBeforeAndListsWhatDoesNotHold() throws Exception {
        String text = "桥通车了\n\n城南的新桥昨天上午正式通车，沿河两岸的居民从此不用再绕路过河了。\n";
        run("import", file("要闻.txt", text));
        run("tag", "1.1.1", "城建");
        Run revised = run("import", file("要闻.txt", text + "\n桥面上还有步道，晚上会亮起灯来。\n"), "--json");
        assertThat(revised.code()).isZero();
        assertThat(revised.json().at("/files/0/verdict").asString()).isEqualTo("revised");
        assertThat(revised.json().at("/files/0/carried").asInt()).isEqualTo(1);
        assertThat(run("search", "标签:城建 步道", "--json").json().at("/total").asInt()).isEqualTo(1);
        Run other = run("revise", "1.1", file("别的.txt", "完全另一篇\n\n这一版说的是别的事，同原来的没有关系。\n"));
        assertThat(other.code()).isZero();
        assertThat(other.out()).contains("桥通车了");
        assertThat(run("check", "--full").code()).isZero();
        assertThat(run("revise", "1.9", file("又.txt", "又一篇")).err()).contains("没有第 9 版").hasLineCount(1);
        assertThat(run("revise", "一", file("又.txt", "又一篇")).err()).contains("不是版的编号").contains("--help");
        assertThat(run("revise", "1.1", folder.resolve("没有.txt")).code()).isEqualTo(1);
    }

    @Test
    void tagsAStory() throws Exception {
        run("import", file("a.txt", "题\n文。"));
        Run run = run("tag", "1.1.1", "工会", "劳动", "工会");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("工会、劳动");
        assertThat(run("show", "1", "--json").json().at("/pages/0/stories/0/tags").toString()).isEqualTo("[\"工会\",\"劳动\"]");
    }

    @Test
    void exportsAnIssueAndNeverOverwritesUnlessTold() throws Exception {
        run("import", file("a.txt", "题\n文。"));
        Path target = folder.resolve("清样.md");

        assertThat(run("export", "1", "--to", "md", "--out", target).code()).isZero();
        assertThat(target).hasContent("## 题\n\n文。");
        Run again = run("export", "1", "--to", "txt", "--out", target);
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("已经存在").contains("--force");
        assertThat(run("export", "1.1.1", "--to", "txt", "--out", target, "--force").code()).isZero();
        assertThat(target).hasContent("题\n\n　　文。");
    }

    @Test
    void exportsToTheStandardOutput() throws Exception {
        run("import", file("a.txt", "题\n文。"));

        assertThat(run("export", "1", "--to", "txt", "--out", "-").out()).isEqualTo("题\n\n　　文。\n");
        assertThat(new IssueSchema().errors(run("export", "1.1", "--to", "json", "--out", "-").out())).isEmpty();
        assertThat(Path.of("-")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"show 9,没有编号 9", "show 1.1.9,没有编号", "tag 1.1.9 甲,没有", "export 1.1.9 --to md --out x,没有", "export 9 --to md --out x,没有编号 9"})
    void saysWhatIsNotThere(String line, String sentence) throws Exception {
        run("import", file("a.txt", "题\n文。"));
        Run run = run((Object[]) line.split(" "));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(sentence).hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"show x|不是期或稿件的编号", "tag 1 甲|不是期或稿件的编号", "revise x.y a.txt|x.y", "export 1 --to pdf --out x|没有“pdf”",
        "convert a.txt --to pdf --out x|json, md, txt, docx", "convert a.txt --to md --out x --encoding nonsense|没有名叫",
        "search 文 --limit -1|不能是 -1", "search 文 --limit two|two", "search 文 --in text|headings", "search 文 --jsn|--jsn",
        "export 1 --to json --to md --out x|--to”只能写一次", "lexicon --undo --export x|只能写其中一个"})
    void whatCannotBeMeantIsAWrongUsage(String line, String sentence) throws Exception {
        run("import", file("a.txt", "题\n文。"));
        Run run = run((Object[]) (line + " --json").split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(sentence).contains("--help");
    }

    @Test
    void anEmptyPathIsNotTheCurrentFolder() throws Exception {
        run("import", file("a.txt", "题\n文。"));
        for (List<String> line : List.of(List.of("import", ""), List.of("convert", "", "--to", "md", "--out", "x"),
                List.of("convert", "a.txt", "--to", "md", "--out", ""), List.of("export", "1", "--to", "md", "--out", ""),
                List.of("restore", ""), List.of("lexicon", "--export", ""))) {
            Run run = run(line.toArray());
            assertThat(run.code()).as(line.toString()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
        }
    }

    @Test
    void aRefusalIsJsonWhereJsonIsAskedFor() throws Exception {
        run("import", file("a.txt", "题\n文。"));
        Run run = run("show", "9", "--json");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.json().at("/error/text").asString()).contains("没有编号 9");
    }

    @Test
    void saysOfALexiconThatIsReadInWhatItTook() throws Exception {
        Path names = file("names.csv", "记者,林小舟\n记者,\n");
        Run run = run("lexicon", "--import", names, "--json");

        assertThat(run.json().at("/taken").isNumber()).isTrue();
        assertThat(run.json().at("/problems").isArray()).isTrue();
    }

    @Test
    void theLexiconGoesToTheStandardOutputAndOnlyWhatIsAskedFor() throws Exception {
        run("lexicon", "--import", file("names.csv", "记者,林小舟\n记者,高山\n"));
        assertThat(run("lexicon", "--export", "-").out()).contains("记者\t林小舟\n", "记者\t高山\n");
        assertThat(run("lexicon", "小舟", "--export", "-").out()).contains("林小舟").doesNotContain("高山");
        Path some = folder.resolve("some.tsv");
        assertThat(run("lexicon", "小舟", "--export", some, "--json").json().at("/exports/0/names").asInt()).isEqualTo(1);
        assertThat(some).content().contains("林小舟").doesNotContain("高山");
        run("lexicon", "--import", file("rich.csv", "记者,林小舟,,,跑教育\n"));
        run("lexicon", "--import", file("names.csv", "记者,林小舟\n"));
        assertThat(run("lexicon").out()).contains("跑教育");
    }

    @Test
    void findsStories() throws Exception {
        run("import", file("a.txt", "题\n文里有张伟。"), file("b.txt", "张伟\n文，张。伟"));
        Run run = run("search", "张伟", "--json");
        assertThat(run.code()).isZero();
        assertThat(run.json().at("/total").asInt()).isEqualTo(2);
        assertThat(run.json().at("/hits/0").toString()).isEqualTo("{\"issue\":2,\"page\":1,\"story\":1,\"headline\":\"张伟\","
                + "\"matches\":[{\"field\":\"headings\",\"start\":0,\"end\":2},{\"field\":\"raw\",\"start\":0,\"end\":2}]}");
        assertThat(run("search", "张伟", "--in", "body", "--json").json().at("/hits")).hasSize(1);
        Run limited = run("search", "文", "--limit", "1", "--json");
        assertThat(limited.json().at("/total").asInt()).isEqualTo(2);
        assertThat(limited.json().at("/hits")).hasSize(1);
        assertThat(run("search", "张伟", "-题").out()).contains("2.1.1").doesNotContain("1.1.1");
        assertThat(run("search", "-题 张伟").out()).contains("2.1.1").doesNotContain("1.1.1");
        assertThat(run("search", "张伟", "--jsn").err()).contains("--jsn");
        assertThat(run("search", "没有的话").out()).contains("没有");
        Run broken = run("search", "(张伟", "--json");
        assertThat(broken.code()).isEqualTo(1);
        assertThat(broken.json().at("/error/code").asString()).isEqualTo("search.broken.open");
        assertThat(run("search", "张", "--in", "text").err()).contains("headings");
    }

    @Test
    void findsStoriesByTheNamesOfPagesThatHaveJustComeIn() throws Exception {
        run("import", file("a.txt", "新桥通车\n本报讯（记者 高山）市总工会主席孙丽萍昨天说，新桥通车了。孙丽萍表示，大家都来看。\n"));
        assertThat(run("search", "人物:孙丽萍", "--json").json().at("/total").asInt()).isEqualTo(1);
    }

    @Test
    void keepsTheStoreSafe() throws Exception {
        run("import", file("a.txt", "题\n文。"));
        Path backup = folder.resolve("备份.db");
        assertThat(run("check").err()).contains("完好");
        assertThat(run("check", "--full", "--json").json().at("/findings")).isEmpty();
        assertThat(run("backup", "--to", backup).code()).isZero();
        assertThat(run("backup", "--to", backup).err()).contains("已经存在");
        assertThat(run("backup").out()).contains("000001-");
        run("tag", "1.1.1", "工会");
        assertThat(run("rescue", "--to", folder.resolve("救.db")).err()).contains("1 篇");
        assertThat(run("restore", backup).out()).contains(".before-1");
        assertThat(run("search", "标签:工会").out()).contains("共 0 篇");
        assertThat(run("stats", "--json").json().at("/stats/0/pages").asInt()).isEqualTo(1);
    }

    @Test
    void refusesABlankTag() throws Exception {
        run("import", file("a.txt", "题\n文。"));
        assertThat(run("tag", "1.1.1", " ").err()).contains("标签是空的");
    }

    @Test
    void theEnvironmentNamesTheStore() throws Exception {
        var env = Map.of("QINGYANG_STORE", store.toString());
        assertThat(Run.with(env, "import", file("a.txt", "题\n文。")).code()).isZero();
        assertThat(Run.with(env, "issues").out()).contains("a.txt");
        assertThat(run("issues").out()).contains("a.txt");
    }

    @Test
    void refusesAStoreThatIsNone() throws Exception {
        Path text = file("store.db", "这不是数据库。".repeat(100));
        Run run = Run.of("issues", "--store", text);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).hasLineCount(1).contains("没有被改动");
        assertThat(text).content().startsWith("这不是数据库");
    }

    private Run run(Object... args) {
        Object[] all = new Object[args.length + 2];
        all[0] = "--store";
        all[1] = store;
        System.arraycopy(args, 0, all, 2, args.length);
        return Run.of(all);
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
