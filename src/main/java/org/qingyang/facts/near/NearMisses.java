package org.qingyang.facts.near;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qingyang.language.house.House;
import org.qingyang.model.BylineRole;
import org.qingyang.model.Doubt;
import org.qingyang.model.Facts;
import org.qingyang.model.Issue;
import org.qingyang.model.Mention;
import org.qingyang.model.Message;
import org.qingyang.model.NearMiss;
import org.qingyang.model.Page;
import org.qingyang.model.Person;
import org.qingyang.model.Sourced;
import org.qingyang.model.Story;

/// Compares the names of an issue with each other and with the lexicon of the house. A pure function. Use once.
public final class NearMisses {

    private static final int BYLINE = -2;

    private final Issue issue;
    private final List<Naming> people = new ArrayList<>();
    private final List<Naming> institutions = new ArrayList<>();
    private final List<PostMisses.Holding> holdings = new ArrayList<>();

    private NearMisses(Issue issue) {
        this.issue = issue;
    }

    /// The near misses that nobody has settled; of one and the same in a story only the first place.
    ///
    /// @param facts the facts of a story of the issue
    public static List<NearMiss> of(Issue issue, House house, Function<Story, Facts> facts) {
        var misses = new NearMisses(issue);
        for (Page page : issue.pages()) {
            page.sheet().stories().forEach(story -> misses.gather(page.number(), story, facts.apply(story)));
        }
        misses.people.sort(Naming.ORDER);
        misses.institutions.sort(Naming.ORDER);
        return misses.open(Stream.of(new PersonMisses(misses.people, house).all(),
                new InstitutionMisses(misses.institutions, house).all(), PostMisses.of(misses.holdings, house))
                .flatMap(List::stream).toList());
    }

    private void gather(int page, Story story, Facts facts) {
        for (BylineRole role : BylineRole.values()) {
            for (Sourced<String> name : story.byline().of(role)) {
                if (!name.raw().isEmpty()) {
                    people.add(new Naming(page, story.id(), BYLINE, name.value(), name.raw(), role));
                }
            }
        }
        facts.persons().forEach(person -> add(people, page, story, person.mentions()));
        facts.organisations().forEach(organisation -> add(institutions, page, story, organisation.mentions()));
        facts.persons().forEach(person -> hold(page, story, person));
    }

    private static void add(List<Naming> namings, int page, Story story, List<Mention> mentions) {
        mentions.stream().filter(NearMisses::isPrinted)
                .forEach(mention -> namings.add(naming(page, story, mention.text(), mention)));
    }

    private static boolean isPrinted(Mention mention) {
        return mention.raw().stream().anyMatch(span -> !span.isEmpty());
    }

    private static Naming naming(int page, Story story, String name, Mention mention) {
        return new Naming(page, story.id(), mention.paragraph(), name, mention.raw(), null);
    }

    private void hold(int page, Story story, Person person) {
        person.mentions().stream().filter(NearMisses::isPrinted).findFirst().ifPresent(mention -> {
            if (!person.posts().isEmpty()) {
                holdings.add(new PostMisses.Holding(naming(page, story, person.name(), mention), person.posts()));
            }
        });
    }

    private List<NearMiss> open(List<NearMiss> all) {
        Set<Message> kept = new HashSet<>();
        all.stream().filter(this::isSettled).forEach(miss -> kept.add(miss.doubt().reason()));
        Set<List<Object>> told = new HashSet<>();
        return all.stream().filter(miss -> !kept.contains(miss.doubt().reason()))
                .filter(miss -> told.add(List.of(miss.page(), miss.story(), miss.doubt().reason()))).toList();
    }

    /// Whether an editor has settled it and the name still stands there, so that it is to stay as it is.
    private boolean isSettled(NearMiss miss) {
        return issue.pages().stream().filter(page -> page.number() == miss.page())
                .flatMap(page -> page.sheet().story(miss.story()).stream()).flatMap(story -> story.doubts().stream())
                .anyMatch(doubt -> doubt.state() == Doubt.State.SETTLED && doubt.id().equals(miss.doubt().id()));
    }
}
