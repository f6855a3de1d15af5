package org.qingyang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qingyang.cli.Cli;

/// A README line is a promise.
class ReadmeTest {

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    static List<String> commands() throws IOException {
        return Pattern.compile("(?m)^    qingyang ([a-z]+) ").matcher(readme()).results()
                .map(found -> found.group(1)).distinct().toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandOfTheReadmeIsThere(String command) {
        var out = new ByteArrayOutputStream();
        int code = Cli.run(new String[] {command, "--help"}, out, new ByteArrayOutputStream(), Map.of());
        assertThat(code).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(command);
    }

    @Test
    void everyCommandIsInTheReadme() throws IOException {
        var out = new ByteArrayOutputStream();
        Cli.run(new String[] {"--help"}, out, new ByteArrayOutputStream(), Map.of());
        List<String> listed = Pattern.compile("(?m)^ {2}([a-z]+) +\\S").matcher(out.toString(StandardCharsets.UTF_8))
                .results().map((MatchResult found) -> found.group(1)).filter(name -> !name.equals("help")).toList();
        assertThat(listed).isNotEmpty();
        assertThat(commands()).containsAll(listed);
    }

    @Test
    void everythingThatJsonHoldsIsDescribed() throws IOException {
        String described = Files.readString(Path.of("src/docs/command-line.md"));
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/qingyang/cli"))) {
            // What is shown and found has a form of its own for programs.
            List<String> keys = sources.filter(file -> !file.endsWith("StoryTable.java") && !file.endsWith("SearchTable.java")).flatMap(ReadmeTest::tables).flatMap(table -> Pattern.compile("\"(\\w+)\"").matcher(table)
                    .results()).map(found -> "`" + found.group(1) + "`").distinct().toList();
            assertThat(keys).hasSizeGreaterThan(30).allMatch(described::contains);
        }
    }

    private static Stream<String> tables(Path source) {
        try {
            return Pattern.compile("Table\\.of\\((\"[^)]*)\\)").matcher(Files.readString(source)).results().map(found -> found.group(1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void theCheckRunsTheTestCommandOfTheReadme() throws IOException {
        assertThat(readme()).contains("    mvn -q compile exec:exec\n", "    mvn -ntp verify\n");
        assertThat(Files.readString(Path.of(".ci/run")).lines().filter(line -> line.startsWith("mvn")))
                .containsExactly("mvn -ntp verify");
    }

    @Test
    void everyFileThatTheReadmeNamesIsThere() throws IOException {
        assertThat(Pattern.compile("`?((?:src|packaging|seeds)/[\\w./-]*)`?").matcher(readme()).results()
                .map(found -> Path.of(found.group(1))).filter(file -> !Files.exists(file))).isEmpty();
    }

    @Test
    void theTopLevelHoldsNothingElse() throws IOException {
        try (var files = Files.list(Path.of("."))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.startsWith(".")))
                    .isSubsetOf("src", "seeds", "packaging", "README.md", "pom.xml", "target");
        }
    }
}
