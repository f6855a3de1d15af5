package org.qingyang.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingyang.reading.search.Feature;
import org.qingyang.reading.search.Role;
import org.qingyang.reading.search.Weights;

/// Everything that the reading may say has words in both languages, and nothing else has.
class ReadingMessagesTest {

    private static final Path SOURCES = Path.of("src/main/java/org/qingyang/reading");
    private static final Path BUNDLES = Path.of("src/main/resources/org/qingyang/wording");

    @ParameterizedTest
    @ValueSource(strings = {"zh_CN", "en"})
    void theBundleHoldsWhatIsSaidAndNoMore(String language) throws IOException {
        Properties bundle = new Properties();
        try (Reader in = Files.newBufferedReader(BUNDLES.resolve("reading_" + language + ".properties"))) {
            bundle.load(in);
        }
        assertThat(bundle.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(said());
    }

    @Test
    void theSourcesAreFound() throws IOException {
        assertThat(said()).contains("reading.doubt.truncated", "reading.boundary.label-follows", "reading.doubt.unsure");
    }

    private static Set<String> said() throws IOException {
        Set<String> keys = new TreeSet<>();
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
        }
        Pattern.compile("\"(reading\\.(?:boundary|doubt|repair)\\.[a-z-]+(?:\\.[a-z-]+)?)\"").matcher(all).results()
                .forEach(found -> keys.add(found.group(1)));
        Pattern.compile("return \"reading\\.([a-z]+)\";").matcher(all).results()
                .forEach(rule -> keys.add("reading.repair." + rule.group(1)));
        String reasons = Files.readString(SOURCES.resolve("story/Reasons.java"));
        for (Feature feature : Feature.values()) {
            if (reasons.contains("Feature." + feature.name() + ",") || reasons.contains("Feature." + feature.name() + ")")) {
                keys.add("reading.boundary." + feature.key());
            }
            if (feature.name().startsWith("JOIN_") && Weights.standard().of(feature) > 0) {
                keys.add("reading.repair." + feature.key());
            }
        }
        // Readings in stores of before name only the rival.
        Stream.of("reading.role.", "reading.doubt.rival.").forEach(family -> Arrays.stream(Role.values())
                .forEach(role -> keys.add(family + role.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
        return keys;
    }
}
