package org.qingyang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class Utf8LocaleTest {

    @TempDir
    private Path folder;

    @Test
    void isSetWhereJavaCannotReadChineseNames() {
        assertThat(Utf8Locale.isMissing("Linux", "ANSI_X3.4-1968", Map.of())).isTrue();
        assertThat(Utf8Locale.isMissing("Linux", "UTF-8", Map.of("LC_ALL", "zh_CN.UTF-8"))).isFalse();
        assertThat(Utf8Locale.isMissing("Windows 11", "GBK", Map.of())).isFalse();
    }

    @Test
    void isTriedOnce() {
        assertThat(Utf8Locale.isMissing("Linux", "ANSI_X3.4-1968", Map.of("LC_ALL", "C.UTF-8"))).isFalse();
    }

    @Test
    void keepsArgumentsByteForByte() {
        byte[] commandLine = "java\0\0工 会\0a\nb\0".getBytes(StandardCharsets.UTF_8);
        assertThat(Utf8Locale.arguments(commandLine)).extracting(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .containsExactly("java", "", "工 会", "a\nb");
    }

    /// The shell hands the bytes on as they are, which a process builder in a poor locale might not.
    @Test
    @EnabledOnOs(OS.LINUX)
    void aChineseNameIsReadInTheLocaleC() throws Exception {
        Path script = Files.writeString(folder.resolve("run.sh"), """
                cd "$(dirname "$0")"
                printf '题\\n文。' > 版一.txt
                exec "$JAVA" --enable-native-access=ALL-UNNAMED -cp "$CP" org.qingyang.cli.Main convert 版一.txt --to txt --out 清样
                """);
        var builder = new ProcessBuilder(List.of("sh", script.toString())).redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        builder.environment().putAll(Map.of("LC_ALL", "C", "CP", System.getProperty("java.class.path"),
                "JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        Process process = builder.start();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(folder.resolve("log"))).isZero();
        assertThat(Files.readString(folder.resolve("log"))).contains("版一.txt", "已转换");
    }
}
