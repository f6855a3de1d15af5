package org.qingyang.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.qingyang.model.Sheet;
import org.qingyang.model.Story;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;

/// Nothing is lost, whatever stands on the page.
class ConservationTest {

    private static final String ODD = "本报讯（记者 ）摄影报道#*>|“”《》。，…\t　 \r\n1版A٣😀\uD83D\uDE00\uDC00\u200B\uFEFF\u0007和and";

    private final PageReader reader = PageReader.standard();

    @Test
    void realPagesAreKeptWhole() {
        Pages.seeds().forEach(this::check);
    }

    @Test
    void mutatedPagesAreKeptWhole() {
        Random random = new Random(7);
        for (String seed : Pages.seeds()) {
            for (int i = 0; i < 30; i++) {
                check(mutated(seed, random));
            }
        }
    }

    @Test
    void randomCharactersAreKeptWhole() {
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(400);
            for (int c = 0; c < length; c++) {
                text.append(random.nextInt(3) > 0 ? ODD.charAt(random.nextInt(ODD.length())) : (char) random.nextInt(0x10000));
            }
            check(text.toString());
        }
    }

    @Test
    void everyPrefixOfAPageIsReadAndKeptWhole() {
        String page = Pages.seeds().getFirst();
        for (int end = 0; end <= page.length(); end += 37) {
            check(page.substring(0, end));
        }
    }

    @Test
    void anyLinesAreReadAsOneStoryAndKeptWhole() {
        Random random = new Random(13);
        for (String seed : Pages.seeds()) {
            SourceText page = SourceText.of(seed);
            for (int i = 0; i < 20; i++) {
                List<Span> lines = new ArrayList<>();
                int from = 1 + random.nextInt(page.lineCount());
                int to = Math.min(page.lineCount(), from + random.nextInt(12));
                for (int line = from; line <= to; line++) {
                    lines.add(page.line(line));
                }
                Story story = reader.readStory(page, lines, 9);
                assertThat(story.id()).isEqualTo(9);
                assertThat(Conservation.lost(page, new Sheet(List.of(), List.of(story))).stream()
                        .filter(offset -> lines.stream().anyMatch(l -> l.contains(offset))).toList()).isEmpty();
            }
        }
    }

    private void check(String text) {
        SourceText page = SourceText.of(text);
        Sheet sheet = reader.read(page);
        assertThat(Conservation.lost(page, sheet)).as(text).isEmpty();
        sheet.stories().forEach(story -> assertThat(Conservation.untrue(page, story)).as(text).isEmpty());
    }

    /// Lines cut, doubled, swapped or salted with odd characters.
    private static String mutated(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int i = 0; i < 6; i++) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            int cut = line.isEmpty() ? 0 : random.nextInt(line.length());
            switch (random.nextInt(5)) {
                case 0 -> lines.set(at, line.substring(0, cut));
                case 1 -> lines.add(at, line);
                case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
                case 3 -> lines.set(at, line.substring(0, cut) + ODD.charAt(random.nextInt(ODD.length())) + line.substring(cut));
                default -> lines.add(at, "");
            }
        }
        return String.join(random.nextBoolean() ? "\n" : "\r\n", lines);
    }
}
