package org.qingyang.facts.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.house.House;
import org.qingyang.model.Mention;
import org.qingyang.model.Organisation;
import org.qingyang.model.Person;
import org.qingyang.model.Place;
import org.qingyang.model.Post;
import org.qingyang.text.Span;

/// The persons, organisations and places of a story, mentions of one gathered.
public final class NameFacts {

    private static final Pattern TERM = Pattern.compile("第?[一二三四五六七八九十0-9]{1,3}届");

    private static final String RANKS = "省市区县州旗";

    private static final Pattern GOVERNMENT = Pattern.compile("(?:人民)?政府$");

    private final List<Names> names;
    /// For each paragraph the posts of each of its persons.
    private final List<List<List<Held>>> held;
    private final FullNames full;

    /// @param known persons' names that are known beforehand, from the byline
    /// @param works the titles in each paragraph
    public NameFacts(List<Paragraph> paragraphs, Set<String> known, List<List<Span>> works, House house) {
        List<Names> found = Names.of(paragraphs, known, works, house);
        this.held = found.stream().map(one -> new PostGrammar(one.paragraph(), one.organisations(), one.persons()).all())
                .toList();
        this.names = HousesOfPosts.again(IntStream.range(0, found.size())
                .mapToObj(i -> HousesOfPosts.with(found.get(i), held.get(i))).toList());
        this.full = new FullNames(names.stream().flatMap(n -> n.organisations().stream()
                .map(find -> n.paragraph().printed(find.at()))).toList(), ShortNames.introduced(names), house);
    }

    /// The persons of one paragraph, in order.
    public List<Find> personsOf(int paragraph) {
        return names.get(paragraph).persons();
    }

    /// Where organisations and places of one paragraph stand.
    public List<Span> housesOf(int paragraph) {
        Names here = names.get(paragraph);
        List<Span> houses = new ArrayList<>();
        here.organisations().forEach(find -> houses.add(find.at()));
        here.places().forEach(find -> houses.add(find.at()));
        return houses;
    }

    public List<Person> persons() {
        Map<String, List<Mention>> mentions = new LinkedHashMap<>();
        Map<String, Set<Post>> posts = new LinkedHashMap<>();
        Map<String, Set<Post>> calls = new LinkedHashMap<>();
        Map<String, Set<Post>> kin = new LinkedHashMap<>();
        for (int p = 0; p < names.size(); p++) {
            int paragraph = p;
            Names one = names.get(p);
            for (int i = 0; i < one.persons().size(); i++) {
                List<Held> own = held.get(p).get(i);
                Find find = one.persons().get(i);
                String name = one.paragraph().printed(find.at());
                mentions.computeIfAbsent(name, _ -> new ArrayList<>()).add(one.paragraph().mention(find));
                String city = city(one.paragraph(), own);
                own.forEach(post -> (post.isCall() ? calls : posts).computeIfAbsent(name, _ -> new LinkedHashSet<>())
                        .add(new Post(printed(one.paragraph(), find, post.title()), institution(paragraph, find, post, city))));
                kin.computeIfAbsent(name, _ -> new LinkedHashSet<>()).addAll(fromBefore(own, find, p));
            }
        }
        List<Person> persons = new ArrayList<>();
        mentions.forEach((name, all) -> {
            Set<Post> own = posts.getOrDefault(name, calls.getOrDefault(name, Set.of()));
            Set<Post> every = new LinkedHashSet<>(kin.getOrDefault(name, Set.of()));
            every.removeIf(post -> own.stream().anyMatch(other -> other.institution() != null
                    && other.title().endsWith(post.title())));
            every.addAll(own);
            persons.add(new Person(name, told(every), all));
        });
        return persons;
    }

    /// Posts that are told without an institution, with the one that the sentences before give them.
    private List<Post> fromBefore(List<Held> held, Find person, int paragraph) {
        boolean bare = !held.isEmpty() && held.stream().allMatch(Held::isBare);
        @Nullable String institution = bare ? PostKin.of(held, person, names, paragraph, full::of) : null;
        return institution == null ? List.of() : held.stream().filter(post -> PostKin.belongs(post, institution))
                .map(post -> new Post(printed(names.get(paragraph).paragraph(), person, post.title()), institution)).toList();
    }

    /// Without those that are told elsewhere in more words: who is 副主席 of one may be called 主席, and 集团董事长 who is 董事长 of 某集团.
    private static List<Post> told(Set<Post> posts) {
        return posts.stream().filter(post -> posts.stream()
                .noneMatch(other -> post.institution() == null ? isSame(post.title(), other)
                : isShort(post, other))).toList();
    }

    /// 副主任@市人大常委会 where 副主任@市九届人大常委会 is told, 校长@实验学校 where 校长@某市实验学校 is told.
    private static boolean isShort(Post post, Post other) {
        String institution = other.institution();
        String own = post.institution();
        return institution != null && own != null && post.title().equals(other.title()) && institution.length() > own.length()
                && (institution.endsWith(own) || institution.startsWith(own) && Places.isKnown(own)
                || TERM.matcher(institution).replaceFirst("").equals(own)
                || GOVERNMENT.matcher(institution).replaceFirst("").endsWith(own));
    }

    private static boolean isSame(String title, Post other) {
        String institution = other.institution();
        boolean shorter = other.title().endsWith(title) && (institution != null || other.title().length() > title.length());
        return shorter || institution != null && title.endsWith(other.title()) && title.length() > other.title().length()
                && institution.endsWith(title.substring(0, title.length() - other.title().length()));
    }

    /// 上海市|政协副主席、市工商联主席: the city or county that the first of several institutions belongs to; empty where none is told.
    private static String city(Paragraph paragraph, List<Held> posts) {
        @Nullable Find first = posts.size() < 2 ? null : posts.getFirst().institution();
        @Nullable String place = posts.size() < 2 ? null : posts.getFirst().place();
        String house = first != null ? paragraph.printed(first.at()) : place != null ? place : "";
        return house.substring(0, Places.lengthAt(house, 0));
    }

    /// @param city what the first institution of the person belongs to, which the others do too
    private @Nullable String institution(int here, Find person, Held post, String city) {
        Paragraph paragraph = names.get(here).paragraph();
        @Nullable String place = post.place();
        if (post.institution() != null) {
            String house = paragraph.printed(post.institution().at());
            boolean ranked = RANKS.indexOf(house.charAt(0)) >= 0 && city.endsWith(house.substring(0, 1));
            boolean bare = house.length() <= 4 && OrganisationWords.HEADS.has(house);
            String unranked = ranked ? house.substring(1) : house;
            return !city.isEmpty() && (ranked || bare) ? full.in(city, house, unranked) : full.of(house);
        }
        @Nullable String pointed = place != null && HouseInTitle.isKind(place)
                ? PostKin.pointedAt(place, person, names, here, full::of) : null;
        return pointed != null ? pointed : place == null ? null : printed(paragraph, person, place);
    }

    /// Words near a person as they are printed: a traditional page is looked through in simplified characters.
    private static String printed(Paragraph paragraph, Find person, String words) {
        int before = paragraph.text().lastIndexOf(words, person.start());
        int at = before >= 0 ? before : paragraph.text().indexOf(words, person.end());
        return at < 0 ? words : paragraph.printed(new Span(at, at + words.length()));
    }

    public List<Organisation> organisations() {
        Map<String, List<Mention>> mentions = new LinkedHashMap<>();
        for (Names one : names) {
            one.organisations().forEach(find -> mentions
                    .computeIfAbsent(full.of(one.paragraph().printed(find.at())), _ -> new ArrayList<>())
                    .add(one.paragraph().mention(find)));
        }
        List<Organisation> organisations = new ArrayList<>();
        mentions.forEach((name, all) -> organisations.add(new Organisation(name,
                all.stream().map(Mention::text).filter(text -> !text.equals(name)).distinct().toList(), all)));
        return organisations;
    }

    public List<Place> places() {
        Map<String, List<Mention>> mentions = new LinkedHashMap<>();
        for (Names one : names) {
            one.places().forEach(find -> mentions.computeIfAbsent(one.paragraph().printed(find.at()), _ -> new ArrayList<>())
                    .add(one.paragraph().mention(find)));
        }
        List<Place> places = new ArrayList<>();
        mentions.forEach((name, all) -> places.add(new Place(name, all)));
        return places;
    }
}
