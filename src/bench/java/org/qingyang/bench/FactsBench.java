package org.qingyang.bench;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qingyang.facts.FactFinder;
import org.qingyang.facts.Paragraphs;
import org.qingyang.intake.Intake;
import org.qingyang.model.Passage;
import org.qingyang.model.Refusal;
import org.qingyang.model.Story;
import org.qingyang.reading.PageReader;

/// Characters a second with all facts beside HanLP's default segmentation of the same text in the same run, round by
/// round in turn; how long the first story takes; and the heap that all language data keep. Arguments: a folder of raw
/// pages, and how many rounds.
public final class FactsBench {

    private static final int WARM_UP = 400;

    private FactsBench() {
    }

    public static void main(String[] args) throws IOException, Refusal {
        Path folder = Path.of(args.length > 0 ? args[0] : "seeds");
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 40;
        long empty = heap();
        long start = System.nanoTime();
        List<Story> stories = stories(folder);
        say("first reading of all pages, language data loaded on the way: %d ms", (System.nanoTime() - start) / 1_000_000);
        start = System.nanoTime();
        FactFinder.standard().find(stories.getFirst(), null);
        say("first story's facts: %d ms", (System.nanoTime() - start) / 1_000_000);
        List<Double> facts = new ArrayList<>();
        List<Double> words = new ArrayList<>();
        for (int round = 0; round < WARM_UP + rounds; round++) {
            double one = facts(stories);
            double other = words(stories);
            if (round >= WARM_UP) {
                facts.add(one);
                words.add(other);
            }
        }
        double mine = median(facts);
        double hanlp = median(words);
        say("all facts: %,.0f characters a second; HanLP's segmentation: %,.0f; ratio %.2f", mine, hanlp, mine / hanlp);
        stories = List.of();
        say("heap kept by all language data: %.1f MB", (heap() - empty) / 1e6);
    }

    private static List<Story> stories(Path folder) throws IOException, Refusal {
        List<Story> stories = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
                stories.addAll(PageReader.standard().read(Intake.guessing().read(file).text()).stories());
            }
        }
        return stories;
    }

    private static double facts(List<Story> stories) {
        FactFinder finder = FactFinder.standard();
        long start = System.nanoTime();
        int found = 0;
        for (Story story : stories) {
            found += finder.find(story, null).persons().size();
        }
        return speed(stories, start, found);
    }

    private static double words(List<Story> stories) {
        Segment segment = HanLP.newSegment();
        long start = System.nanoTime();
        int found = 0;
        for (Story story : stories) {
            for (String text : texts(story)) {
                found += segment.seg(text).size();
            }
        }
        return speed(stories, start, found);
    }

    /// What facts are looked for in: the heading and the paragraphs.
    private static List<String> texts(Story story) {
        return Stream.concat(Stream.of(Paragraphs.heading(story).text()), story.paragraphs().stream().map(Passage::string)).toList();
    }

    /// @param found what was found, so that no compiler may leave the work out
    private static double speed(List<Story> stories, long start, int found) {
        double seconds = (System.nanoTime() - start) / 1e9;
        long characters = stories.stream().flatMap(story -> texts(story).stream()).mapToLong(String::length).sum();
        return found < 0 ? 0 : characters / seconds;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static long heap() {
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void say(String what, Object... values) {
        System.out.println(String.format(java.util.Locale.ROOT, what, values));
    }
}
