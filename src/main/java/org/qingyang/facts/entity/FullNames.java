package org.qingyang.facts.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingyang.language.Folding;
import org.qingyang.language.WordSet;
import org.qingyang.language.house.House;
import org.qingyang.model.LexiconEntry;
import org.qingyang.model.LexiconKind;

/// Which full name a short one stands for: 市总工会, 该区总工会 → 北京市总工会. The full name stands in the same story;
/// where several could be meant, the last one before counts, and none of several behind; 市委 and the like are the paper's own
/// city's, whoever's stood before. What the lexicon of the house says goes before.
final class FullNames {

    private static final String POINTING = "该本我";
    /// Of the paper's own place: a guest's committee stands with its place.
    private static final WordSet OWN = new WordSet(Set.of("省委", "市委", "县委", "区委", "州委", "旗委", "省政府", "市政府", "县政府", "区政府", "州政府",
            "旗政府"));

    private final Map<String, String> full = new LinkedHashMap<>();

    /// @param names      all organisations' names in the order of the text
    /// @param introduced short forms that the text itself gives, with their names
    FullNames(List<String> names, Map<String, String> introduced, House house) {
        Map<String, LexiconEntry> known = house.byName(LexiconKind.ORGANISATION);
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (!full.containsKey(name)) {
                LexiconEntry entry = known.get(Folding.of(name));
                full.put(name, entry != null ? entry.name() : introduced.getOrDefault(name, longer(name, names, i)));
            }
        }
    }

    /// The full name, or the name itself.
    String of(String name) {
        String next = full.getOrDefault(name, name);
        return next.equals(name) ? name : of(next);
    }

    /// The full name of an institution of this city, called by its rank: 市工商联 → 上海市工商联; the name itself where the story has no
    /// such full name.
    ///
    /// @param rest the name without the word for the rank
    String in(String city, String name, String rest) {
        String own = city + rest;
        String any = of(name);
        return full.containsKey(own) ? own : any.startsWith(city) ? any : name;
    }

    private static String longer(String name, List<String> names, int at) {
        String core = POINTING.indexOf(name.charAt(0)) >= 0 ? name.substring(1) : name;
        for (int i = isWhole(name) ? -1 : at - 1; i >= 0; i--) {
            if (stands(core, names.get(i))) {
                return names.get(i);
            }
        }
        if (OrganisationWords.ALONE.has(core) || isWhole(name)) {
            return name;
        }
        Set<String> later = names.subList(at + 1, names.size()).stream().filter(other -> stands(core, other))
                .collect(Collectors.toSet());
        return later.size() == 1 ? later.iterator().next() : name;
    }

    /// 中国科学院 is never short for 中国电力科学研究院, since everybody knows it by this name; 市委 and 院党委 are those of the paper and of the
    /// house.
    private static boolean isWhole(String name) {
        return name.length() > 4 && OrganisationWords.CLOSED.has(name) || Character.isDigit(name.charAt(0))
                || OWN.lengthBefore(name, name.length()) > 0 || OwnCommittees.isOne(name);
    }

    /// Whether `core` is the end of the longer name, or what is left of it without place and trade.
    private static boolean stands(String core, String name) {
        if (name.length() <= core.length() || core.length() < 2) {
            return false;
        }
        if (name.endsWith(core) || Places.lengthAt(core, 0) < 2 && Abbreviation.stands(core, name)
                || ShortNames.ofTwo(name).contains(core)) {
            return true;
        }
        int place = Places.lengthAt(name, 0);
        boolean company = name.endsWith("公司") || name.endsWith("集团");
        return company && place > 0 && name.startsWith(core, place);
    }
}
