package org.qingyang.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.qingyang.model.Issue;
import org.qingyang.model.Refusal;
import org.qingyang.wording.Messages;

class ProofWriterTest {

    @TempDir
    private Path folder;

    @Test
    void writesTheWholeFileAndNothingElse() throws Exception {
        Path target = folder.resolve("清 样.txt");
        ProofWriter.write(Issues.full(), new TextExporter(), target, false);

        assertThat(target).content().startsWith("夏送清凉\n").endsWith("［原文至此残缺］\n");
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(target));
    }

    @Test
    void neverOverwritesUnlessTold() throws Exception {
        Path target = Files.writeString(folder.resolve("a.txt"), "old");

        assertThat(refusal(target, new TextExporter(), false)).contains("已经存在").contains("--force");
        assertThat(target).hasContent("old");
        ProofWriter.write(Issues.full(), new TextExporter(), target, true);
        assertThat(target).content().startsWith("夏送清凉");
    }

    @Test
    void neverOverwritesAFileThatAppearsWhileItWrites() throws Exception {
        Path target = folder.resolve("a.txt");
        Exporter slow = exporter(out -> Files.writeString(target, "somebody else's"));

        assertThat(refusal(target, slow, false)).contains("已经存在");
        assertThat(target).hasContent("somebody else's");
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(target));
    }

    @Test
    void aFullDiskLeavesNothingBehindAndKeepsWhatWasThere() throws Exception {
        Path target = Files.writeString(folder.resolve("a.txt"), "old");
        Exporter failing = exporter(out -> {
            out.write(new byte[100_000]);
            throw new IOException("No space left on device");
        });

        assertThat(refusal(target, failing, true)).contains("磁盘已满");
        assertThat(target).hasContent("old");
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(target));
    }

    @Test
    void saysWhatIsWrongWithATarget() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x");

        assertThat(refusal(folder, new TextExporter(), true)).contains("是文件夹");
        assertThat(refusal(folder.resolve("nowhere/a.txt"), new TextExporter(), false)).contains("不存在");
        assertThat(refusal(file.resolve("a.txt"), new TextExporter(), false)).contains("不存在");
        assertThat(refusal(folder.resolve("长".repeat(200)), new TextExporter(), false)).contains("没有写成");
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void writesToADeviceAndNeverReplacesIt() throws Exception {
        assertThat(refusal(Path.of("/dev/full"), new TextExporter(), true)).contains("磁盘已满");
        ProofWriter.write(Issues.full(), new TextExporter(), Path.of("/dev/null"), false);
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void refusesAReadOnlyFileSystem() throws Exception {
        assertThat(refusal(Path.of("/proc/qingyang.txt"), new TextExporter(), false)).doesNotContain("已满");
    }

    @Test
    void replacesWhatALinkLeadsTo() throws Exception {
        Path real = Files.writeString(folder.resolve("real.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), real);
        ProofWriter.write(Issues.full(), new TextExporter(), link, true);

        assertThat(link).isSymbolicLink();
        assertThat(real).content().startsWith("夏送清凉");
    }

    private static String refusal(Path target, Exporter exporter, boolean force) {
        Refusal refusal = catchThrowableOfType(Refusal.class,
                () -> ProofWriter.write(Issues.full(), exporter, target, force));
        assertThat(refusal).isNotNull();
        return Messages.in(Locale.SIMPLIFIED_CHINESE).say(refusal.message());
    }

    /// What happens in the middle of writing.
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static Exporter exporter(Writing writing) {
        return new Exporter() {
            @Override
            public String id() {
                return "test";
            }

            @Override
            public String extension() {
                return "test";
            }

            @Override
            public void write(Issue issue, OutputStream out) throws IOException {
                writing.to(out);
            }
        };
    }
}
