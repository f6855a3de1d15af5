package org.qingyang.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.qingyang.model.DateFact;
import org.qingyang.model.Event;
import org.qingyang.model.Facts;
import org.qingyang.model.Figure;
import org.qingyang.model.Judgement;
import org.qingyang.model.Judgement.Kind;
import org.qingyang.model.Mention;
import org.qingyang.model.Organisation;
import org.qingyang.model.Origin;
import org.qingyang.model.Person;
import org.qingyang.model.Place;
import org.qingyang.model.Quote;
import org.qingyang.model.Story;
import org.qingyang.text.Span;
import org.qingyang.text.TracedText;

/// Lays what editors say over what was found: a rejected fact is gone, a confirmed one is the editor's, and a confirmed
/// name is found wherever it stands, whether or not a rule finds it. Use once.
final class Judged {

    private final Facts facts;
    private final Story story;

    private Judged(Facts facts, Story story) {
        this.facts = facts;
        this.story = story;
    }

    static Facts over(Facts facts, Story story) {
        return story.judgements().isEmpty() ? facts : new Judged(facts, story).facts();
    }

    private Facts facts() {
        return new Facts(
                names(facts.persons(), Kind.PERSON, Person::name, Person::mentions,
                        (person, mentions) -> new Person(person.name(), person.posts(), mentions),
                        (name, mentions) -> new Person(name, List.of(), mentions)),
                names(facts.organisations(), Kind.ORGANISATION, Organisation::name, Organisation::mentions,
                        (one, mentions) -> new Organisation(one.name(), one.shortForms(), mentions),
                        (name, mentions) -> new Organisation(name, List.of(), mentions)),
                names(facts.places(), Kind.PLACE, Place::name, Place::mentions,
                        (place, mentions) -> new Place(place.name(), mentions), Place::new),
                names(facts.events(), Kind.EVENT, Event::name, Event::mentions,
                        (event, mentions) -> new Event(event.name(), event.kind(), mentions),
                        (name, mentions) -> new Event(name, Event.Kind.EVENT, mentions)),
                single(facts.dates(), Kind.DATE, DateFact::mention, (date, mention) ->
                        new DateFact(date.kind(), date.from(), date.to(), date.time(), mention)),
                single(facts.figures(), Kind.FIGURE, Figure::mention, (figure, mention) -> new Figure(figure.number(),
                        figure.value(), figure.unit(), figure.object(), figure.hedge(), mention)),
                single(facts.quotes(), Kind.QUOTE, Quote::mention, (quote, mention) -> new Quote(quote.speaker(), mention)));
    }

    /// @param with  the same fact with other mentions
    /// @param fresh a fact that no rule found
    private <T> List<T> names(List<T> found, Kind kind, Function<T, String> name, Function<T, List<Mention>> mentions,
            BiFunction<T, List<Mention>, T> with, BiFunction<String, List<Mention>, T> fresh) {
        List<T> result = new ArrayList<>();
        for (T fact : found) {
            story.judgement(kind, name.apply(fact)).ifPresentOrElse(said -> {
                if (!said.isRejection()) {
                    result.add(with.apply(fact, mentions.apply(fact).stream().map(mention -> confirmed(mention, said)).toList()));
                }
            }, () -> result.add(fact));
        }
        for (Judgement said : story.judgements()) {
            boolean known = said.kind() != kind || said.isRejection() || found.stream().map(name).anyMatch(said.name()::equals);
            List<Mention> places = known ? List.of() : places(said);
            if (!places.isEmpty()) {
                result.add(fresh.apply(said.name(), places));
            }
        }
        return result;
    }

    private <T> List<T> single(List<T> found, Kind kind, Function<T, Mention> mention, BiFunction<T, Mention, T> with) {
        List<T> result = new ArrayList<>();
        for (T fact : found) {
            story.judgement(kind, mention.apply(fact).text()).ifPresentOrElse(said -> {
                if (!said.isRejection()) {
                    result.add(with.apply(fact, confirmed(mention.apply(fact), said)));
                }
            }, () -> result.add(fact));
        }
        return result;
    }

    private static Mention confirmed(Mention mention, Judgement said) {
        return new Mention(mention.text(), mention.paragraph(), mention.start(), mention.end(), mention.raw(),
                Origin.editor(said.editor()), 1);
    }

    private List<Mention> places(Judgement said) {
        List<Mention> places = new ArrayList<>();
        places(Mention.HEADING, Paragraphs.heading(story), said, places);
        for (int i = 0; i < story.paragraphs().size(); i++) {
            places(i, story.paragraphs().get(i).text(), said, places);
        }
        return places;
    }

    private static void places(int paragraph, TracedText traced, Judgement said, List<Mention> places) {
        String text = traced.text();
        int length = said.name().length();
        for (int at = text.indexOf(said.name()); at >= 0; at = text.indexOf(said.name(), at + length)) {
            places.add(new Mention(said.name(), paragraph, at, at + length, traced.rawOf(new Span(at, at + length)),
                    Origin.editor(said.editor()), 1));
        }
    }
}
