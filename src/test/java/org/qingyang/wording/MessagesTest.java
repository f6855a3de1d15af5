package org.qingyang.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Both languages say the same things.
class MessagesTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/qingyang/wording");

    static Stream<String> areas() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return new TreeSet<>(files.map(file -> file.getFileName().toString().replaceFirst("_.*", "")).toList()).stream();
        }
    }

    @ParameterizedTest
    @MethodSource("areas")
    void everyAreaHasTheSameKeysWithTheSameGapsInBothLanguages(String area) throws IOException {
        assertThat(gapsByKey(area, "en")).isNotEmpty().isEqualTo(gapsByKey(area, "zh_CN"));
    }

    @ParameterizedTest
    @MethodSource("areas")
    void everyKeyBeginsWithItsArea(String area) throws IOException {
        assertThat(gapsByKey(area, "zh_CN").keySet()).allMatch(key -> key.startsWith(area + "."));
    }

    @Test
    void fillsTheGaps() {
        assertThat(Messages.in(Locale.ENGLISH).say("intake.large", "a.txt", 64)).contains("“a.txt”").contains("64 MB");
    }

    @Test
    void saysOneOfAThingAndManyOfThem() {
        Messages english = Messages.in(Locale.ENGLISH);
        assertThat(english.say("topics.why.used", 1)).isEqualTo("1 story has this tag");
        assertThat(english.say("topics.why.used", 2)).isEqualTo("2 stories have this tag");
        assertThat(english.say("topics.why.used", 0)).isEqualTo("0 stories have this tag");
    }

    @Test
    void speaksChineseToAllButEnglishReaders() {
        assertThat(Messages.in(Locale.FRENCH).say("intake.empty", "a.txt")).isEqualTo(
                Messages.in(Locale.SIMPLIFIED_CHINESE).say("intake.empty", "a.txt")).contains("空");
    }

    @Test
    void showsAKeyThatHasNoText() {
        assertThat(Messages.in(Locale.ENGLISH).say("nowhere.at.all")).isEqualTo("nowhere.at.all");
    }

    private static Map<String, Integer> gapsByKey(String area, String language) throws IOException {
        var properties = new Properties();
        try (Reader in = Files.newBufferedReader(FOLDER.resolve(area + "_" + language + ".properties"))) {
            properties.load(in);
        }
        var gaps = new TreeMap<String, Integer>();
        properties.stringPropertyNames().forEach(key -> gaps.put(key,
                new MessageFormat(Messages.counted(properties.getProperty(key), List.of())).getFormatsByArgumentIndex().length));
        return gaps;
    }
}
