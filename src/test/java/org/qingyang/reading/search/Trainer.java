package org.qingyang.reading.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.qingyang.gold.Corrections;
import org.qingyang.gold.GoldPage;
import org.qingyang.gold.ScoreTable;
import org.qingyang.language.Language;
import org.qingyang.language.Lexicon;
import org.qingyang.reading.PageReader;
import org.qingyang.reading.byline.BylineGrammar;
import org.qingyang.reading.furniture.FixedFurniture;
import org.qingyang.reading.line.Column;
import org.qingyang.reading.line.Line;
import org.qingyang.reading.line.Lines;

/// Learns the reading's weights from folders of gold. Prints the score table of the weights that ship, then that of
/// weights learnt with each page left out in turn (so that each is read with what the others taught), then what moved;
/// writes what all pages teach to `target/weights.properties`. To use it, put it in the place of the shipped file.
///
///     mvn -Ptrain test-compile exec:exec -Dgold="FOLDER FOLDER"
///
/// A folder holds `NAME.txt` and `NAME.gold.json`.
final class Trainer {

    private static final Language LANGUAGE = Language.standard();
    private static final BylineGrammar GRAMMAR = new BylineGrammar(LANGUAGE);

    private final Map<GoldPage, Trellis> pages = new LinkedHashMap<>();
    private final double[] shipped = Arrays.stream(Feature.values()).mapToDouble(Weights.standard()::of).toArray();

    private Trainer() {
    }

    public static void main(String[] folders) throws IOException {
        Trainer trainer = new Trainer();
        for (String folder : folders) {
            for (GoldPage page : GoldPage.in(Path.of(folder), Path.of(folder))) {
                trainer.pages.put(page, trellis(page));
            }
        }
        trainer.run();
    }

    private static Trellis trellis(GoldPage page) {
        List<Line> open = new ArrayList<>();
        List<Line> lines = Lines.of(page.raw());
        var kinds = new FixedFurniture(GRAMMAR).kinds(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (kinds.get(i).isEmpty()) {
                open.add(lines.get(i));
            }
        }
        Language language = LANGUAGE.remembering();
        Openers openers = new Openers(language, Lexicon.of(PageSearch.class, "/org/qingyang/reading/words.txt"));
        List<Sight> sights = new Sights(GRAMMAR).of(Column.of(open).unwrapped(open));
        Scene scene = new Scene(sights);
        return new Trellis(scene, new Scorer(scene, weights(feature -> 1), language, openers), GoldParts.of(page, sights));
    }

    private void run() throws IOException {
        System.out.println("Where the weights that ship go wrong, and what speaks for it");
        pages.forEach((page, trellis) -> Misses.print(page.name(), trellis, shipped));
        System.out.println("The weights that ship");
        List<Corrections> before = read(page -> shipped);
        ScoreTable.print(before);
        System.out.println("Weights learnt, each page read with what the others taught");
        List<Corrections> after = read(left -> new Learner(shipped).learn(
                pages.entrySet().stream().filter(e -> e.getKey() != left).map(Map.Entry::getValue).toList()));
        ScoreTable.print(after);
        double[] all = new Learner(shipped).learn(List.copyOf(pages.values()));
        write(all, Path.of("target", "weights.properties"));
        System.out.printf("shipped %.2f, learnt with each page left out %.2f corrections a page%n", ScoreTable.mean(before), ScoreTable.mean(after));
    }

    private interface Source {
        double[] weightsFor(GoldPage page);
    }

    private List<Corrections> read(Source source) {
        return pages.keySet().stream().map(page -> {
            double[] weights = source.weightsFor(page);
            PageReader reader = PageReader.weighing(weights(feature -> weights[feature.ordinal()]));
            return Corrections.of(page, reader.read(page.raw()));
        }).toList();
    }

    private static Weights weights(java.util.function.ToDoubleFunction<Feature> values) {
        Properties file = new Properties();
        for (Feature feature : Feature.values()) {
            file.setProperty(feature.key(), String.valueOf(values.applyAsDouble(feature)));
        }
        return Weights.of(file);
    }

    /// Writes the shipped file with other numbers, so that its order and remarks stay; prints what moved.
    private void write(double[] learnt, Path target) throws IOException {
        Map<String, Feature> features = Arrays.stream(Feature.values()).collect(Collectors.toMap(Feature::key, f -> f));
        List<String> lines = new ArrayList<>();
        System.out.println("What all pages teach");
        for (String line : Files.readAllLines(Path.of("src/main/resources/org/qingyang/reading/weights.properties"))) {
            Feature feature = features.get(line.replaceFirst("=.*", ""));
            if (feature == null) {
                lines.add(line);
                continue;
            }
            double value = learnt[feature.ordinal()];
            lines.add(String.format(Locale.ROOT, "%s=%.2f", feature.key(), value));
            if (Math.abs(value - shipped[feature.ordinal()]) > 0.3) {
                System.out.printf(Locale.ROOT, "    %s %.2f → %.2f%n", feature.key(), shipped[feature.ordinal()], value);
            }
        }
        Files.write(target, lines);
    }
}
