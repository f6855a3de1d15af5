package org.qingyang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.qingyang.proof.IssueSchema;

class ConvertCommandTest {

    @TempDir
    private Path folder;
    private Path out;

    @BeforeEach
    void chooseAFolderForTheOutput() {
        out = folder.resolve("清样 out");
    }

    @Test
    void makesOneOutputPerInput() throws Exception {
        Run run = Run.of("convert", file("版 一.txt", "题一\n文一。"), file("b.md", "题二\n文二。"), "--to", "json", "--out", out);

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(names(out)).containsExactly("b.json", "版 一.json");
        assertThat(new IssueSchema().errors(Files.readString(out.resolve("版 一.json")))).isEmpty();
        assertThat(run.out()).contains("版 一.txt").contains("已转换");
    }

    @Test
    void everyFormatComesOut() throws Exception {
        Path input = file("a.txt", "题\n文。");
        for (String format : new String[] {"json", "md", "txt", "docx"}) {
            assertThat(Run.of("convert", input, "--to", format, "--out", out).code()).isZero();
        }
        assertThat(names(out)).containsExactly("a.docx", "a.json", "a.md", "a.txt");
    }

    @Test
    void aBadFileNeverStopsTheRest() throws Exception {
        Run run = Run.of("convert", file("empty.txt", " \n"), folder.resolve("missing.txt"), file("good.txt", "题\n文。"),
                "--to", "txt", "--out", out, "--json");

        assertThat(run.code()).isEqualTo(1);
        assertThat(names(out)).containsExactly("good.txt");
        assertThat(run.json().at("/files")).hasSize(3);
        assertThat(run.json().at("/files/0/verdict").asString()).isEqualTo("refused");
        assertThat(run.json().at("/files/0/reason/code").asString()).isEqualTo("intake.empty");
        assertThat(run.json().at("/files/1/reason/code").asString()).isEqualTo("intake.missing");
        assertThat(run.json().at("/files/2/out").asString()).isEqualTo(out.resolve("good.txt").toString());
        assertThat(run.json().at("/files/2/reason").isNull()).isTrue();
    }

    @Test
    void inputsOfOneNameAreNotWrittenOverEachOther() throws Exception {
        Path first = file("x/版.txt", "甲\n一。");
        Path second = file("y/版.txt", "乙\n二。");
        Run run = Run.of("convert", first, second, "--to", "txt", "--out", out, "--force");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("同一个文件");
        assertThat(out.resolve("版.txt")).content().startsWith("甲");
    }

    @Test
    void aFileNamedTwiceIsConvertedOnce() throws Exception {
        Path file = file("x/a.txt", "题\n文。");
        Run run = Run.of("convert", file, folder.resolve("x"), folder.resolve("x/../x/a.txt"), "--to", "md", "--out", out, "--json");

        assertThat(run.code()).isZero();
        assertThat(run.json().at("/files")).hasSize(1);
    }

    @Test
    void existingOutputsStayUnlessForced() throws Exception {
        Path input = file("a.txt", "题\n文。");
        Path old = file("清样 out/a.md", "old");

        assertThat(Run.of("convert", input, "--to", "md", "--out", out).code()).isEqualTo(1);
        assertThat(old).hasContent("old");
        assertThat(Run.of("convert", input, "--to", "md", "--out", out, "--force").code()).isZero();
        assertThat(old).content().startsWith("## 题");
    }

    @Test
    void aRawFileIsNeverWrittenOver() throws Exception {
        Path input = file("a.txt", "题\n文。");
        Run run = Run.of("convert", input, "--to", "txt", "--out", folder, "--force");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("原始文件");
        assertThat(input).hasContent("题\n文。");
    }

    @Test
    void anotherRawFileIsNeverWrittenOverHoweverTheFolderIsNamed() throws Exception {
        Path markdown = file("a.md", "题\n文。");
        Path text = file("a.txt", "原样\n的字。");
        Path detour = Files.createDirectories(folder.resolve("x")).resolve("..");
        for (Path named : new Path[] {folder, detour}) {
            Run run = Run.of("convert", markdown, text, "--to", "txt", "--out", named, "--force");

            assertThat(run.code()).as("%s", named).isEqualTo(1);
            assertThat(text).hasContent("原样\n的字。");
        }
    }

    @Test
    void aNameThatClimbsStaysInTheOutputFolder() throws Exception {
        file("x/a.txt", "题\n文。");
        Files.createDirectories(folder.resolve("x/y"));

        assertThat(Run.of("convert", folder.resolve("x/y/../a.txt"), "--to", "md", "--out", out).code()).isZero();
        assertThat(names(out)).containsExactly("a.md");
    }

    @Test
    void readsTheEncodingThatIsNamed() throws Exception {
        Path input = Files.write(folder.resolve("a.txt"), "鸑鷟鬯魃".getBytes(Charset.forName("GB18030")));

        assertThat(Run.of("convert", input, "--to", "txt", "--out", out, "--encoding", "gbk").code()).isZero();
        assertThat(out.resolve("a.txt")).content().startsWith("鸑鷟鬯魃");
        assertThat(Run.of("convert", input, "--to", "txt", "--out", out, "--encoding", "nonsense").err()).contains("没有名叫");
    }

    @Test
    void refusesAnOutputFolderThatCannotBe() throws Exception {
        Path file = file("a.txt", "题\n文。");

        Run run = Run.of("convert", file, "--to", "txt", "--out", file.resolve("inside"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("不能建立文件夹");
        assertThat(Run.of("convert", file, "--to", "pdf", "--out", out).err()).contains("json, md, txt, docx");
        assertThat(out).doesNotExist();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aHostileNameCannotMoveTheCursor() throws Exception {
        Run run = Run.of("convert", file("a\u001b[2J\nb.txt", "题\n文。"), "--to", "txt", "--out", out);

        assertThat(run.code()).isZero();
        assertThat(run.out()).doesNotContain("\u001b").hasLineCount(2);
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static java.util.List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
