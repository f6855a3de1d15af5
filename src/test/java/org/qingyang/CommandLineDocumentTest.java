package org.qingyang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.qingyang.cli.Cli;

/// The documents and the command line say the same of commands and options.
class CommandLineDocumentTest {

    private static final Path README = Path.of("README.md");
    private static final Path DOCUMENT = Path.of("src/docs/command-line.md");
    private static final String PROGRAM = "qingyang";

    /// By command, such as `tag merge`, the options that its help lists, such as `--into NAME`.
    private static final Map<String, Set<String>> LISTED = new TreeMap<>();

    @BeforeAll
    static void askEveryCommand() {
        ask(List.of());
    }

    private static void ask(List<String> command) {
        String help = help(command);
        LISTED.put(command.isEmpty() ? PROGRAM : String.join(" ", command), new TreeSet<>(
                found("(?m)^ {2}(?: {4}|-\\w, )(--[a-z-]+(?:=\\S+)?)", help).map(option -> option.replace('=', ' ')).toList()));
        found("(?m)^ {2}([a-z]+) +\\S", help).filter(name -> !name.equals("help"))
                .forEach(name -> ask(Stream.concat(command.stream(), Stream.of(name)).toList()));
    }

    private static String help(List<String> command) {
        List<String> words = new ArrayList<>(command);
        words.addAll(List.of("--help", "--lang", "en"));
        var out = new ByteArrayOutputStream();
        Cli.run(words.toArray(String[]::new), out, new ByteArrayOutputStream(), Map.of());
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyCommandOfTheReadmeKnowsTheOptionsThatStandBesideIt() throws IOException {
        List<String> lines = found("(?m)^ {4}qingyang ([a-z]+ .*)", Files.readString(README)).toList();
        assertThat(lines).hasSizeGreaterThan(15).allSatisfy(line -> {
            String command = found("^([a-z]+ [a-z]+)\\b", line).filter(LISTED::containsKey).findFirst()
                    .orElseGet(() -> line.substring(0, line.indexOf(' ')));
            assertThat(LISTED).containsKey(command);
            assertThat(LISTED.get(command)).containsAll(found("(--[a-z-]+(?: [A-Z]+\\b)?)", line).toList());
        });
    }

    @Test
    void everyOptionOfEveryCommandIsDescribedAndNoOther() throws IOException {
        Map<String, Set<String>> described = new TreeMap<>();
        LISTED.keySet().forEach(command -> described.put(command, new TreeSet<>()));
        for (List<String> row : rows("## Options")) {
            List<String> commands = spans(row.getFirst()).toList();
            assertThat(LISTED.keySet()).containsAll(commands);
            assertThat(row.getLast()).isNotBlank();
            String option = spans(row.get(1)).filter(span -> span.startsWith("--")).findFirst().orElseThrow();
            (commands.isEmpty() ? LISTED.keySet() : commands).forEach(command -> described.get(command).add(option));
        }
        assertThat(described).isEqualTo(LISTED);
    }

    @Test
    void everyCommandWhoseOutputIsDescribedIsThere() throws IOException {
        List<String> commands = rows("## What `--json` prints").stream().flatMap(row -> spans(row.getFirst())).toList();
        assertThat(commands).hasSizeGreaterThan(20).allSatisfy(span -> {
            String[] parts = span.split(" (?=--)");
            assertThat(LISTED).containsKey(parts[0]);
            assertThat(names(LISTED.get(parts[0]))).containsAll(Arrays.asList(parts).subList(1, parts.length));
        });
    }

    @Test
    void noDocumentNamesAnOptionThatIsNone() throws IOException {
        Set<String> known = names(LISTED.values().stream().flatMap(Set::stream).toList());
        for (Path document : List.of(README, DOCUMENT, Path.of("src/docs/journal.md"))) {
            assertThat(found("(?<![-\\w])(--[a-z][a-z-]*)", Files.readString(document))).as(document.toString())
                    .isSubsetOf(known);
        }
    }

    private static Set<String> names(Collection<String> options) {
        return new TreeSet<>(options.stream().map(option -> option.split(" ")[0]).toList());
    }

    /// The rows of the table under a heading, as cells.
    private static List<List<String>> rows(String heading) throws IOException {
        String document = Files.readString(DOCUMENT);
        assertThat(document).contains(heading + "\n");
        String section = document.substring(document.indexOf(heading) + heading.length()).split("\n## ")[0];
        return section.lines().filter(line -> line.startsWith("|")).skip(2)
                .map(line -> Stream.of(line.substring(1, line.length() - 1).split("(?<!\\\\)\\|")).map(String::strip).toList())
                .toList();
    }

    private static Stream<String> spans(String cell) {
        return found("`([^`]*)`", cell).map(span -> span.replace("\\|", "|"));
    }

    private static Stream<String> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map((MatchResult found) -> found.group(1));
    }
}
