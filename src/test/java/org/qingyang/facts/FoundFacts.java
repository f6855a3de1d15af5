package org.qingyang.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qingyang.model.Facts;
import org.qingyang.model.Mention;
import org.qingyang.model.Person;
import org.qingyang.model.Sheet;

/// The facts of all stories of a page as claims.
final class FoundFacts {

    private final List<Facts> facts = new ArrayList<>();
    private final Sheet sheet;

    FoundFacts(Sheet sheet) {
        this.sheet = sheet;
        FactFinder finder = FactFinder.standard();
        sheet.stories().forEach(story -> facts.add(finder.find(story, null)));
    }

    List<Claim> persons() {
        return plain(f -> f.persons().stream().flatMap(person -> person.mentions().stream()));
    }

    /// The names in bylines, which are facts of the reading.
    List<Claim> bylines() {
        return sheet.stories().stream().flatMap(story -> story.byline().names().values().stream().flatMap(List::stream))
                .filter(name -> !name.raw().isEmpty())
                .map(name -> Claim.of(name.raw().getFirst().start(), name.value(), "")).distinct().toList();
    }

    List<Claim> organisations() {
        return plain(f -> f.organisations().stream().flatMap(organisation -> organisation.mentions().stream()));
    }

    List<Claim> places() {
        return plain(f -> f.places().stream().flatMap(place -> place.mentions().stream()));
    }

    List<Claim> dates() {
        return claims(f -> f.dates().stream().map(date -> claim(date.mention(), date.kind().name().toLowerCase(java.util.Locale.ROOT))));
    }

    List<Claim> figures() {
        return claims(f -> f.figures().stream().map(figure ->
                claim(figure.mention(), figure.value().toPlainString() + "|" + figure.unit())));
    }

    List<Claim> counted() {
        return claims(f -> f.figures().stream().map(figure -> claim(figure.mention(), figure.object())));
    }

    List<Claim> quotes() {
        return claims(f -> f.quotes().stream().map(quote ->
                claim(quote.mention(), quote.speaker() == null ? "" : quote.speaker())));
    }

    List<Claim> posts() {
        return claims(f -> f.persons().stream().filter(person -> !person.posts().isEmpty())
                .flatMap(person -> Stream.of(claim(person.mentions().getFirst(), posts(person)))));
    }

    private static String posts(Person person) {
        return String.join(";", person.posts().stream()
                .map(post -> post.title() + "@" + (post.institution() == null ? "" : post.institution())).sorted().toList());
    }

    private List<Claim> plain(java.util.function.Function<Facts, Stream<Mention>> mentions) {
        return claims(f -> mentions.apply(f).map(mention -> claim(mention, "")));
    }

    private List<Claim> claims(java.util.function.Function<Facts, Stream<Claim>> claims) {
        return facts.stream().flatMap(claims).toList();
    }

    private static Claim claim(Mention mention, String says) {
        return Claim.of(mention.raw().isEmpty() ? -1 : mention.raw().getFirst().start(), mention.text(), says);
    }
}
