package org.qingyang.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every rule that finds facts says in words what it goes by. That both languages do is shown by `MessagesTest`.
class FactsMessagesTest {

    private static final Path SOURCES = Path.of("src/main/java/org/qingyang/facts");
    private static final Path BUNDLE = Path.of("src/main/resources/org/qingyang/wording/facts_zh_CN.properties");
    private static final Pattern RULE = Pattern.compile(
            "\"((?:person|organisation|place|title|date|quote)\\.[a-z]+|figure|quote|place|organisation)\"");

    /// Lists of words and doubts about near misses are called alike.
    private static final Set<String> NO_RULES = Set.of("person.weights", "person.known", "person.two");

    @Test
    void whatIsSaidIsWhatTheRulesAreCalled() throws IOException {
        assertThat(said()).isEqualTo(rules());
    }

    @Test
    void theSourcesAreFound() throws IOException {
        assertThat(rules()).contains("person.post", "organisation", "place.known", "date.vague", "figure", "quote.speaker");
    }

    private static Set<String> rules() throws IOException {
        Set<String> rules = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                RULE.matcher(Files.readString(file)).results().map(found -> found.group(1)).forEach(rules::add);
            }
        }
        rules.removeAll(NO_RULES);
        return rules;
    }

    private static Set<String> said() throws IOException {
        var bundle = new Properties();
        try (Reader in = Files.newBufferedReader(BUNDLE)) {
            bundle.load(in);
        }
        return bundle.stringPropertyNames().stream().filter(key -> key.startsWith("facts.why."))
                .map(key -> key.substring("facts.why.".length())).collect(Collectors.toCollection(TreeSet::new));
    }
}
