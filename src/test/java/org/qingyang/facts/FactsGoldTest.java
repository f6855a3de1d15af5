package org.qingyang.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingyang.reading.PageReader;
import org.qingyang.testkit.Seeds;
import org.qingyang.text.SourceText;

/// Measures all facts on the five real pages. The bars are a little below what was reached: the first thing that somebody sees
/// of the program does not get worse.
class FactsGoldTest {

    private static final Map<String, Double> BARS = Map.of("persons", 0.985, "organisations", 0.985, "places", 0.88,
            "posts", 0.98, "dates", 0.96, "figures", 0.99, "counted", 0.92, "quotes", 0.98, "names", 0.974);

    @Test
    void theFactsOfTheRealPagesReachTheBars() throws Exception {
        Map<String, Score> scores = new LinkedHashMap<>();
        for (Path file : Seeds.files()) {
            measure(file.getFileName().toString().replace(".txt", ""), Seeds.text(file), scores);
        }
        Score names = new Score("names");
        List.of("persons", "organisations", "places").forEach(kind -> names.add(scores.get(kind)));
        scores.put("names", names);
        scores.values().forEach(System.out::println);
        BARS.forEach((kind, bar) -> assertThat(scores.get(kind).f1()).as(scores.get(kind).details()).isGreaterThanOrEqualTo(bar));
    }

    private static void measure(String name, SourceText page, Map<String, Score> scores) {
        var gold = new GoldFacts(name, page);
        var found = new FoundFacts(PageReader.standard().read(page));
        List<Claim> people = new ArrayList<>(found.persons());
        people.addAll(found.bylines());
        List<Score> kinds = List.of(
                Claim.score("persons", gold.entities("PER"), people),
                Claim.score("organisations", gold.entities("ORG"), found.organisations()),
                Claim.score("places", gold.entities("LOC"), found.places()),
                Claim.score("posts", gold.posts(), found.posts()),
                Claim.score("dates", gold.dates(), found.dates()),
                Claim.score("figures", gold.figures(), found.figures()),
                Claim.score("counted", gold.counted(), found.counted()),
                Claim.score("quotes", gold.quotes(), found.quotes()));
        kinds.forEach(score -> scores.computeIfAbsent(score.kind(), Score::new).add(score));
    }
}
