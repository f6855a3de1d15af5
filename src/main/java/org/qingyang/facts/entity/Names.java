package org.qingyang.facts.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.house.House;
import org.qingyang.model.LexiconKind;
import org.qingyang.text.Span;

/// The persons, organisations and places of one paragraph, each list in order, none overlapping another.
record Names(Paragraph paragraph, List<Find> persons, List<Find> organisations, List<Find> places) {

    /// The names of all paragraphs of a story: what is sure in one helps to find it in the others.
    ///
    /// @param known persons' names that are known beforehand
    /// @param works the titles in each paragraph, in which nothing is looked for
    static List<Names> of(List<Paragraph> paragraphs, Set<String> known, List<List<Span>> works, House house) {
        List<Names> first = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            first.add(sure(paragraphs.get(i), works.get(i), house));
        }
        Set<String> introduced = ShortNames.introduced(first).keySet();
        first.replaceAll(names -> names.withoutPersons(introduced));
        Set<String> posted = new LinkedHashSet<>();
        first.forEach(names -> names.persons.stream().filter(find -> find.origin().id().endsWith("person.post"))
                .forEach(find -> posted.add(names.paragraph.text(find.at()))));
        first.replaceAll(names -> names.withoutOrganisations(posted));
        Set<String> persons = new LinkedHashSet<>(known);
        first.forEach(names -> names.persons.forEach(find -> persons.add(names.paragraph.text(find.at()))));
        Set<String> forms = ShortNames.of(first.stream()
                .flatMap(names -> names.organisations.stream().map(find -> names.paragraph.text(find.at()))).toList(),
                paragraphs);
        first.forEach(names -> names.organisations.stream().filter(find -> Clubs.isClub(find) || ShareNames.isShare(find))
                .forEach(club -> forms.add(names.paragraph.text(club.at()))));
        Set<String> knownPersons = longestFirst(Again.withoutGlued(Again.personForms(persons)));
        Set<String> knownForms = longestFirst(forms);
        List<Names> all = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            all.add(first.get(i).completed(knownPersons, knownForms, works.get(i)));
        }
        Set<String> named = longestFirst(Again.placeForms(all.stream().flatMap(names -> names.places.stream()
                .map(find -> names.paragraph.text(find.at()))).toList()));
        return IntStream.range(0, all.size()).mapToObj(i -> all.get(i).placed(named, works.get(i)).without(house)).toList();
    }

    /// With the places that are sure elsewhere in the story.
    private Names placed(Set<String> named, List<Span> works) {
        Cover taken = new Cover();
        works.forEach(taken::add);
        taken.addAll(persons);
        taken.addAll(organisations);
        taken.addAll(places);
        List<Find> all = merged(places, Again.places(paragraph, named, taken));
        List<Find> offices = LocalOffices.behind(paragraph, all, taken);
        List<Find> rest = offices.isEmpty() ? all
                : all.stream().filter(place -> offices.stream().noneMatch(office -> office.at().contains(place.at()))).toList();
        return new Names(paragraph, persons, merged(organisations, offices), rest);
    }

    /// Without those that the story itself calls an institution: 云岭理工大学（以下简称“云理大”）.
    private Names withoutPersons(Set<String> institutions) {
        return institutions.isEmpty() ? this
                : new Names(paragraph, persons.stream().filter(find -> !institutions.contains(paragraph.text(find.at())))
                .toList(), organisations, places);
    }

    /// Without brands that the story has as somebody in office, or within such a name: 市委书记|包钢, 赵|民革.
    private Names withoutOrganisations(Set<String> persons) {
        return organisations.stream().noneMatch(find -> isIn(persons, find)) ? this
                : new Names(paragraph, this.persons, organisations.stream().filter(find -> !isIn(persons, find)).toList(),
                places);
    }

    /// Whether this is one of these names or stands in one.
    private boolean isIn(Set<String> persons, Find find) {
        String own = paragraph.text(find.at());
        return persons.stream().anyMatch(name -> {
            int in = name.indexOf(own);
            return in >= 0 && find.start() >= in && paragraph.text().startsWith(name, find.start() - in);
        });
    }

    /// Without what the house says is never a name.
    private Names without(House house) {
        return house.names(LexiconKind.NEVER).isEmpty() ? this
                : new Names(paragraph, allowed(persons, house), allowed(organisations, house), allowed(places, house));
    }

    private List<Find> allowed(List<Find> finds, House house) {
        return finds.stream().filter(find -> !house.isNever(paragraph.text(find.at()))).toList();
    }

    private static Set<String> longestFirst(Set<String> names) {
        return names.isEmpty() ? names : new LinkedHashSet<>(names.stream().filter(name -> name.length() > 1)
                .sorted(Comparator.comparing(String::length).reversed()).toList());
    }

    /// What the house knows, and what stands in the paragraph beside it. A longer name that holds a known one stays whole.
    private static Names sure(Paragraph paragraph, List<Span> works, House house) {
        Cover taken = new Cover();
        works.forEach(taken::add);
        HouseNames all = HouseNames.of(paragraph, house, taken);
        List<Find> outside = withClubs(paragraph, withShares(paragraph, OrganisationGrammar.find(paragraph)));
        outside.removeIf(find -> !isPress(paragraph, find) && taken.touches(find.start(), find.end()));
        List<Find> grammar = all.extended(outside);
        HouseNames known = all.outside(grammar);
        List<Find> beside = known.beside(grammar);
        Map<Boolean, List<Find>> visited = beside.stream()
                .collect(Collectors.partitioningBy(find -> Visits.isPlace(paragraph, find)));
        List<Find> houses = visited.get(true).stream().map(find -> new Find(find.at(), "place.visited", 0.75)).toList();
        List<Find> institutions = visited.get(false);
        List<Find> organisations = merged(institutions, known.organisations());
        Names found = new Names(paragraph, List.of(), organisations, merged(houses, known.places())).without(house);
        taken.addAll(found.organisations);
        taken.addAll(found.places);
        taken.addAll(known.all());
        Dateline.place(paragraph).ifPresent(place -> taken.add(place.at()));
        Places.longIn(paragraph).forEach(taken::add);
        List<Find> spelt = merged(SpeltPlaces.find(paragraph, taken), CountyLists.find(paragraph, taken));
        taken.addAll(spelt);
        List<Find> persons = merged(PersonGrammar.find(paragraph, taken), known.persons());
        return new Names(paragraph, persons, found.organisations, merged(found.places, spelt));
    }

    private static List<Find> withShares(Paragraph paragraph, List<Find> organisations) {
        List<Find> shares = ShareNames.find(paragraph, organisations);
        if (shares.isEmpty()) {
            return organisations;
        }
        List<Find> all = new ArrayList<>(organisations);
        all.removeIf(other -> shares.stream().anyMatch(share -> share.start() < other.end() && other.start() < share.end()));
        return merged(all, shares);
    }

    private static List<Find> withClubs(Paragraph paragraph, List<Find> organisations) {
        var taken = new Cover();
        taken.addAll(organisations);
        return merged(organisations, Clubs.find(paragraph, taken));
    }

    /// Those who make a magazine keep its title within their name.
    private static boolean isPress(Paragraph paragraph, Find find) {
        return paragraph.at(find.start()) == '《';
    }

    private Names completed(Set<String> known, Set<String> forms, List<Span> works) {
        Cover taken = new Cover();
        works.forEach(taken::add);
        taken.addAll(organisations);
        List<Find> persons = Again.whole(paragraph, this.persons, known);
        taken.addAll(persons);
        taken.addAll(places);
        List<Find> morePersons = Again.persons(paragraph, known, taken);
        List<Find> moreOrganisations = new ArrayList<>(ShortNames.again(paragraph, forms, taken));
        moreOrganisations.addAll(ShortNames.listed(paragraph, taken));
        return new Names(paragraph, merged(persons, morePersons), merged(organisations, moreOrganisations),
                BareTowns.with(paragraph, PlaceLists.with(paragraph, merged(PlaceGrammar.find(paragraph, taken), places), taken),
                taken));
    }

    private static List<Find> merged(List<Find> one, List<Find> other) {
        List<Find> merged = new ArrayList<>(one);
        merged.addAll(other);
        merged.sort(null);
        return merged;
    }
}
