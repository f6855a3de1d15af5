package org.qingyang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingyang.service.WindowRequest;

class CliTest {

    /// Held here, for a logger that nobody holds forgets its level.
    private static final Logger FAULTS = Logger.getLogger(Failures.class.getName());

    @BeforeAll
    static void keepTheLogOutOfTheReport() {
        FAULTS.setLevel(Level.OFF);
    }

    @AfterAll
    static void letTheLogGoOn() {
        FAULTS.setLevel(null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "open", "import", "issues", "show", "tag", "export", "convert"})
    void everyCommandExplainsItselfInBothLanguages(String command) {
        for (String language : List.of("zh", "en")) {
            List<Object> args = new ArrayList<>(List.of("--help", "--lang", language));
            if (!command.isEmpty()) {
                args.addFirst(command);
            }
            Run run = Run.of(args.toArray());
            assertThat(run.code()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).contains(language.equals("zh") ? "用法：" : "Usage:", "--store", "--json")
                    .doesNotContain("bundle:").doesNotContain("cli.");
        }
    }

    @Test
    void tellsItsVersion() {
        assertThat(Run.of("--version").out()).matches("Qingyang 清样 \\d+\\.\\d+.*\\n");
    }

    @ParameterizedTest
    @CsvSource({"nonsense,看不懂", "show,缺少", "convert --to json,缺少", "tag 1.1.1,缺少", "issues --bad,看不懂", "import,缺少",
        "export 1 --to json,--out", "issues extra,看不懂", "issues --lang fr,--lang"})
    void aWrongCommandLineIsRefusedWithAHint(String line, String word) {
        Run run = Run.of((Object[]) line.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(word).contains("--help").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource({"zh_CN.UTF-8,缺少", "en_US.UTF-8,Missing", "C,缺少", "de_DE,缺少"})
    void speaksChineseUnlessTheSystemSpeaksEnglish(String system, String word) {
        assertThat(Run.with(Map.of("LANG", system), "show").err()).contains(word);
        assertThat(Run.with(Map.of("LANG", system), "show", "--lang=en").err()).contains("Missing");
        assertThat(Run.with(Map.of("LANG", system, "QINGYANG_LANG", "zh"), "show").err()).contains("缺少");
    }

    @Test
    void aFaultIsOneSentenceAndItsDetailsAreThereToAskFor() {
        Tools broken = broken();
        Run run = Run.with(broken, Map.of(), "convert", "seeds", "--to", "txt", "--out", "target/none");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("程序出了故障").doesNotContain("secret detail");
        assertThat(Run.with(broken, Map.of(), "--debug", "convert", "seeds", "--to", "txt", "--out", "target/none").err())
                .contains("secret detail");
        assertThat(Run.with(broken, Map.of(), "convert", "seeds", "--to", "txt", "--out", "target/none", "--json").json()
                .at("/error/code").asString()).isEqualTo("cli.refusal.fault");
    }

    private static Tools broken() {
        return new Tools(() -> {
            throw new IllegalStateException("secret detail");
        }, Optional::empty);
    }

    @Test
    void endsWithTheCodesOfTheReadme() throws IOException {
        Map<String, Integer> codes = Pattern.compile("(?<=Exit codes:[^.]{0,200}) (\\d) ([a-z ]+)")
                .matcher(Files.readString(Path.of("README.md")).replaceAll("\\s+", " ")).results()
                .collect(Collectors.toMap(found -> found.group(2), found -> Integer.valueOf(found.group(1))));
        assertThat(codes).isEqualTo(Map.of(
                "all good", Run.of("--help").code(),
                "something was refused", Run.of("show", 1, "--store", "target/none/none.db").code(),
                "wrong usage", Run.of("show").code(),
                "a fault of the program", Run.with(broken(), Map.of(), "convert", "seeds", "--to", "txt", "--out", "target/none")
                        .code()));
    }

    @Test
    void writesUtf8WhateverTheSystemSays() {
        var out = new ByteArrayOutputStream();
        Cli.run(new String[] {"--version"}, out, OutputStream.nullOutputStream(), Map.of("LC_ALL", "C"));
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("清样");
    }

    @Test
    void aReaderThatHasGoneAwayIsNoFailure() {
        assertThat(codeWithBrokenOutput("Broken pipe")).isZero();
    }

    @Test
    void anOutputThatCannotBeWrittenIsAFailure() {
        assertThat(codeWithBrokenOutput("No space left on device")).isEqualTo(1);
    }

    @Test
    void handsTheWindowWhatItIsToBeginWith() {
        List<WindowRequest> requests = new ArrayList<>();
        var tools = new Tools(LineReader::new, () -> Optional.of(requests::add));

        Run.with(tools, Map.of("DISPLAY", ":0"), "--store", "/x/a.db");
        Run.with(tools, Map.of("DISPLAY", ":0", "QINGYANG_STORE", "/x/b.db", "LANG", "en_GB"), "open", "一.txt");
        assertThat(requests).extracting(request -> request.store().toString()).containsExactly("/x/a.db", "/x/b.db");
        assertThat(requests.getLast().paths()).containsExactly(Path.of("一.txt"));
        assertThat(requests.getLast().locale().getLanguage()).isEqualTo("en");
    }

    private static int codeWithBrokenOutput(String reason) {
        var broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
        return Cli.run(new String[] {"--help"}, broken, OutputStream.nullOutputStream(), Map.of());
    }
}
