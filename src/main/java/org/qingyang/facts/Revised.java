package org.qingyang.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.qingyang.model.DateFact;
import org.qingyang.model.Event;
import org.qingyang.model.Facts;
import org.qingyang.model.Figure;
import org.qingyang.model.Judgement.Kind;
import org.qingyang.model.Mention;
import org.qingyang.model.Organisation;
import org.qingyang.model.Person;
import org.qingyang.model.Place;
import org.qingyang.model.Quote;

/// Lays another opinion over the facts that were found: each fact stays with what is said about it or goes, and names
/// that nobody found come behind.
final class Revised {

    private Revised() {
    }

    static Facts by(Opinion opinion, Facts facts) {
        return new Facts(
                names(opinion, Kind.PERSON, facts.persons(), Person::name, Person::mentions,
                        (person, mentions) -> new Person(person.name(), person.posts(), mentions),
                        (name, mentions) -> new Person(name, List.of(), mentions)),
                names(opinion, Kind.ORGANISATION, facts.organisations(), Organisation::name, Organisation::mentions,
                        (one, mentions) -> new Organisation(one.name(), one.shortForms(), mentions),
                        (name, mentions) -> new Organisation(name, List.of(), mentions)),
                names(opinion, Kind.PLACE, facts.places(), Place::name, Place::mentions,
                        (place, mentions) -> new Place(place.name(), mentions), Place::new),
                names(opinion, Kind.EVENT, facts.events(), Event::name, Event::mentions,
                        (event, mentions) -> new Event(event.name(), event.kind(), mentions),
                        (name, mentions) -> new Event(name, Event.Kind.EVENT, mentions)),
                single(opinion, Kind.DATE, facts.dates(), DateFact::mention, (date, mention) ->
                        new DateFact(date.kind(), date.from(), date.to(), date.time(), mention)),
                single(opinion, Kind.FIGURE, facts.figures(), Figure::mention, (figure, mention) -> new Figure(figure.number(),
                        figure.value(), figure.unit(), figure.object(), figure.hedge(), mention)),
                single(opinion, Kind.QUOTE, facts.quotes(), Quote::mention,
                (quote, mention) -> new Quote(quote.speaker(), mention)));
    }

    /// @param with  the same fact with other mentions
    /// @param fresh a fact that was not found
    private static <T> List<T> names(Opinion opinion, Kind kind, List<T> found, Function<T, String> name,
            Function<T, List<Mention>> mentions, BiFunction<T, List<Mention>, T> with,
            BiFunction<String, List<Mention>, T> fresh) {
        Map<String, List<Mention>> more = new LinkedHashMap<>(opinion.own(kind));
        List<T> result = new ArrayList<>();
        for (T fact : found) {
            more.remove(name.apply(fact));
            List<Mention> said = opinion.about(kind, name.apply(fact), mentions.apply(fact));
            if (!said.isEmpty()) {
                result.add(with.apply(fact, said));
            }
        }
        more.forEach((other, places) -> result.add(fresh.apply(other, places)));
        return result;
    }

    private static <T> List<T> single(Opinion opinion, Kind kind, List<T> found, Function<T, Mention> mention,
            BiFunction<T, Mention, T> with) {
        List<T> result = new ArrayList<>();
        for (T fact : found) {
            Mention here = mention.apply(fact);
            opinion.about(kind, here.text(), List.of(here)).forEach(said -> result.add(with.apply(fact, said)));
        }
        return result;
    }
}
