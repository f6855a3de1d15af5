package org.qingyang.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.qingyang.facts.learnt.NameVoice;
import org.qingyang.facts.learnt.NameVoice.Heard;
import org.qingyang.model.Facts;
import org.qingyang.model.Judgement.Kind;
import org.qingyang.model.Mention;
import org.qingyang.model.Organisation;
import org.qingyang.model.Origin;
import org.qingyang.model.Person;
import org.qingyang.model.Place;
import org.qingyang.model.Story;
import org.qingyang.text.Span;
import org.qingyang.text.TracedText;

/// Brings the votes of the rules and of the model together: where both see a name it is as good as sure, and what the
/// model alone sees beside all rules is offered. Use once.
final class Votes {

    private static final double AGREED = 0.97;
    private static final double OFFERED = 0.5;

    private final Facts facts;
    private final Story story;
    private final NameVoice voice;
    private final Set<Heard> heard;

    private final Predicate<String> never;

    private Votes(Facts facts, Story story, NameVoice voice, Predicate<String> never) {
        this.never = never;
        this.facts = facts;
        this.story = story;
        this.voice = voice;
        this.heard = voice.names(story);
    }

    /// @param never what the house says is never a name
    static Facts over(Facts facts, Story story, NameVoice voice, Predicate<String> never) {
        return voice.isSilent() ? facts : new Votes(facts, story, voice, never).facts();
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
                facts.events(), facts.dates(), facts.figures(), facts.quotes());
    }

    private <T> List<T> names(List<T> found, Kind kind, Function<T, String> name, Function<T, List<Mention>> mentions,
            BiFunction<T, List<Mention>, T> with, BiFunction<String, List<Mention>, T> fresh) {
        Map<String, List<Mention>> offered = offered(kind);
        List<T> result = new ArrayList<>();
        for (T fact : found) {
            List<Mention> voted = mentions.apply(fact).stream().map(mention -> voted(mention, kind)).toList();
            List<Mention> more = offered.getOrDefault(name.apply(fact), List.of());
            offered.remove(name.apply(fact));
            result.add(with.apply(fact, Stream.concat(voted.stream(), more.stream()).toList()));
        }
        offered.forEach((fresher, places) -> result.add(fresh.apply(fresher, places)));
        return result;
    }

    private Mention voted(Mention mention, Kind kind) {
        boolean both = heard.contains(new Heard(kind, mention.paragraph(), new Span(mention.start(), mention.end())));
        return both ? new Mention(mention.text(), mention.paragraph(), mention.start(), mention.end(), mention.raw(),
                mention.origin().agreed(), Math.max(AGREED, mention.confidence())) : mention;
    }

    /// What only the model sees, by name, where no fact of another kind stands in the way.
    private Map<String, List<Mention>> offered(Kind kind) {
        Map<String, List<Mention>> offered = new LinkedHashMap<>();
        heard.stream().filter(one -> one.kind() == kind && isFree(one)).sorted(java.util.Comparator
                .comparingInt(Heard::paragraph).thenComparing(Heard::at)).map(this::mention)
                .filter(mention -> mention.text().length() > 1 && !voice.isRefused(mention.text())
                        && !never.test(mention.text()))
                .forEach(mention -> offered.computeIfAbsent(mention.text(), _ -> new ArrayList<>()).add(mention));
        return offered;
    }

    private boolean isFree(Heard one) {
        return Stream.of(facts.persons().stream().map(Person::mentions), facts.organisations().stream().map(Organisation::mentions),
                facts.places().stream().map(Place::mentions), facts.events().stream().map(org.qingyang.model.Event::mentions))
                .flatMap(mentions -> mentions).flatMap(List::stream)
                .noneMatch(mention -> mention.paragraph() == one.paragraph() && mention.start() < one.at().end()
                        && one.at().start() < mention.end());
    }

    private Mention mention(Heard one) {
        TracedText traced = one.paragraph() == Mention.HEADING ? Paragraphs.heading(story)
                : story.paragraphs().get(one.paragraph()).text();
        Span at = one.at();
        return new Mention(traced.text().substring(at.start(), at.end()), one.paragraph(), at.start(), at.end(), traced.rawOf(at),
                Origin.model("names"), OFFERED);
    }
}
