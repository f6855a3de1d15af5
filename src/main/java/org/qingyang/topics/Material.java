package org.qingyang.topics;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingyang.model.Event;
import org.qingyang.model.Experience;
import org.qingyang.model.Facts;
import org.qingyang.model.Mention;
import org.qingyang.model.Organisation;
import org.qingyang.model.Person;
import org.qingyang.model.Place;
import org.qingyang.model.Story;
import org.qingyang.model.Term;

/// What of a story could become a tag, before it is known how common it is in the archive.
public final class Material {

    /// No more phrases than this are worth asking the archive for.
    private static final int MOST = 80;
    /// So many stories tell by themselves which words are common.
    private static final int KNOWS_ENOUGH = 200;
    private static final Pattern DISTRICT = Pattern.compile(".{1,4}[区县旗州]");

    private final Story story;
    private final StoryWords words;
    private final String text;
    private final Map<String, Sighting> phrases = new LinkedHashMap<>();
    private final Map<String, List<Mention>> names;
    /// The words of all mentions of names, each as often as it stands.
    private final List<String> mentions;

    private Material(Story story, Facts facts) {
        this.story = story;
        this.words = StoryWords.of(story);
        this.text = Texts.of(story).stream().map(Texts::text).collect(Collectors.joining("\n"));
        this.names = names(facts);
        this.mentions = Stream.of(facts.organisations().stream().map(Organisation::mentions),
                facts.places().stream().map(Place::mentions), facts.persons().stream().map(Person::mentions))
                .flatMap(lists -> lists).flatMap(List::stream).map(Mention::text).toList();
        Set<String> persons = facts.persons().stream().map(Person::name).collect(Collectors.toCollection(HashSet::new));
        Phrases.of(story, persons).entrySet().stream().filter(phrase -> !isPart(phrase.getKey()))
                .sorted(Map.Entry.comparingByValue()).limit(MOST)
                .forEach(phrase -> phrases.put(phrase.getKey(), phrase.getValue()));
    }

    /// Takes about two milliseconds for a page's longest story.
    public static Material of(Story story, Facts facts) {
        return new Material(story, facts);
    }

    private static Map<String, List<Mention>> names(Facts facts) {
        Map<String, List<Mention>> names = new LinkedHashMap<>();
        facts.organisations().forEach(organisation -> names.put(organisation.name(), organisation.mentions()));
        facts.places().forEach(place -> names.put(place.name(), place.mentions()));
        facts.events().stream().filter(event -> event.kind() == Event.Kind.EVENT)
                .forEach(event -> names.put(event.name(), event.mentions()));
        names.keySet().removeIf(name -> name.length() < 2 || name.length() > 16);
        return names;
    }

    /// Whether a heading says it.
    boolean isInHeading(String word) {
        return Texts.of(story).stream().filter(Texts::isHeading).anyMatch(part -> part.text().contains(word));
    }

    /// Whether a phrase stands nowhere but within names, short forms among them; a district in a name is the exception.
    private boolean isPart(String phrase) {
        int within = mentions.stream().filter(mention -> mention.contains(phrase)).mapToInt(_ -> 1).sum();
        return names.containsKey(phrase) || within >= times(phrase) && !DISTRICT.matcher(phrase).matches();
    }

    Story story() {
        return story;
    }

    /// The words whose experience is asked for.
    public StoryWords words() {
        return words;
    }

    Map<String, Sighting> phrases() {
        return phrases;
    }

    /// Institutions, places and events by name.
    Map<String, List<Mention>> names() {
        return names;
    }

    /// How often a word stands in the story, also inside others.
    int times(String word) {
        int times = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
            times++;
        }
        return times;
    }

    /// The texts of which the archive is asked in how many stories they stand.
    public Set<String> toCount(Terms terms, Experience experience) {
        Set<String> all = new LinkedHashSet<>(phrases.keySet());
        if (experience.stories() < KNOWS_ENOUGH) {
            all.addAll(experience.words().keySet());
        }
        all.addAll(names.keySet());
        for (Term term : terms.all()) {
            Stream.concat(Stream.of(term.name()), term.aliases().stream()).filter(text::contains).forEach(all::add);
        }
        return all;
    }
}
