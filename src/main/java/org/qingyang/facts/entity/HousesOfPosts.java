package org.qingyang.facts.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;

/// Institutions that nothing but the post behind them tells (后勤服务与保障中心|主任|陈某): they are organisations of the paragraph
/// like others.
final class HousesOfPosts {

    private static final String BRAND = "organisation.trade";
    private static final int SHORTEST = 3;
    /// A word for a kind that is as long is a name by itself: 融媒体中心.
    private static final int LONG = 4;
    /// What mere departments end in.
    private static final String DEPARTMENTS = "处科组系室部";

    private final Names names;
    private final Paragraph paragraph;
    private final Cover persons = new Cover();

    private HousesOfPosts(Names names) {
        this.names = names;
        this.paragraph = names.paragraph();
        persons.addAll(names.persons());
    }

    /// The names with these institutions among the organisations.
    ///
    /// @param held the posts of each person
    static Names with(Names names, List<List<Held>> held) {
        var houses = new HousesOfPosts(names);
        List<Find> all = new ArrayList<>(names.organisations());
        for (int i = 0; i < held.size(); i++) {
            for (Held post : held.get(i)) {
                @Nullable Find house = houses.of(post, names.persons().get(i));
                if (house != null && all.stream().noneMatch(other -> other.at().contains(house.at()) || crosses(other, house))) {
                    all.removeIf(other -> house.at().contains(other.at()));
                    all.add(house);
                }
            }
        }
        return all.size() == names.organisations().size() && all.containsAll(names.organisations()) ? names : houses.renewed(all);
    }

    /// The story's names with its brands also where it names them again.
    static List<Names> again(List<Names> story) {
        Set<String> told = story.stream().flatMap(names -> names.organisations().stream()
                .filter(find -> find.origin().id().endsWith(BRAND))
                .map(find -> names.paragraph().text(find.at()))).collect(Collectors.toSet());
        return told.isEmpty() ? story : story.stream().map(names -> new HousesOfPosts(names).named(told)).toList();
    }

    private Names named(Set<String> told) {
        Cover taken = new Cover();
        taken.addAll(names.persons());
        taken.addAll(names.organisations());
        List<Find> all = new ArrayList<>(names.organisations());
        all.addAll(ShortNames.again(paragraph, told, taken));
        return all.size() == names.organisations().size() ? names : renewed(all);
    }

    private static boolean crosses(Find one, Find other) {
        return one.start() < other.end() && other.start() < one.end() && !other.at().contains(one.at());
    }

    private Names renewed(List<Find> organisations) {
        organisations.sort(null);
        return new Names(paragraph, names.persons(), organisations,
                names.places().stream().filter(place -> organisations.stream()
                .noneMatch(house -> house.at().contains(place.at()))).toList());
    }

    private @Nullable Find of(Held post, Find person) {
        if (post.institution() != null) {
            return post.institution();
        }
        @Nullable String name = post.place();
        if (name == null || name.length() < SHORTEST || !isHouse(name, post.title())) {
            return null;
        }
        String text = paragraph.text();
        int at = Math.max(text.lastIndexOf(name + post.title(), person.start()),
                text.lastIndexOf(name + "原" + post.title(), person.start()));
        boolean told = at >= 0 && opens(at) && !persons.touches(at, at + name.length());
        return told ? new Find(at, at + name.length(), isBrand(name, post.title()) ? BRAND : "organisation.post", 0.7) : null;
    }

    /// 绿禾奶业|董事长: a company that no word ends.
    private static boolean isBrand(String name, String title) {
        return HouseInTitle.brand(name + title) == name.length();
    }

    private static boolean isHouse(String name, String title) {
        int head = OrganisationWords.HEADS.lengthBefore(name, name.length());
        boolean named = head > 0 && (head < name.length() || head > LONG) || HouseInTitle.isHouse(name)
                || PostKinds.repeats(name, title) || isBrand(name, title);
        return named && DEPARTMENTS.indexOf(name.charAt(name.length() - 1)) < 0 && !HouseInTitle.isKind(name)
                && !OrganisationWords.COMMON.has(name);
    }

    /// Whether nothing that may belong to the name stands before.
    private boolean opens(int start) {
        return start == 0 || !Character.isLetterOrDigit(paragraph.at(start - 1))
                || NameWord.isFunction(paragraph.at(start - 1)) && "和与及暨".indexOf(paragraph.at(start - 1)) < 0;
    }
}
