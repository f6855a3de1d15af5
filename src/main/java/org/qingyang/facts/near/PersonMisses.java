package org.qingyang.facts.near;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingyang.language.Folding;
import org.qingyang.language.house.House;
import org.qingyang.model.BylineRole;
import org.qingyang.model.LexiconEntry;
import org.qingyang.model.LexiconKind;
import org.qingyang.model.Message;
import org.qingyang.model.NearMiss;
import org.qingyang.model.Settlement;

/// Persons: a name that is nearly one of the lexicon, one that is spelt two ways in the issue, a reporter whom the
/// staff does not know.
final class PersonMisses {

    private static final Set<BylineRole> REPORTERS = Set.of(BylineRole.REPORTER, BylineRole.TRAINEE);

    private final House house;
    private final Map<String, List<Naming>> byName = new LinkedHashMap<>();

    PersonMisses(List<Naming> people, House house) {
        this.house = house;
        people.forEach(naming -> byName.computeIfAbsent(naming.name(), _ -> new ArrayList<>()).add(naming));
    }

    List<NearMiss> all() {
        List<NearMiss> misses = new ArrayList<>();
        byName.forEach((name, places) -> {
            if (!house.persons().contains(Folding.of(name)) && !house.isNever(name)) {
                Optional<String> known = known(name, places);
                if (known.isPresent()) {
                    add(misses, places, "person.known", 0.8, known.get());
                } else if (!spelt(misses, name, places)) {
                    strangers(misses, places);
                }
            }
        });
        return misses;
    }

    /// The one name of the lexicon that may be meant.
    private Optional<String> known(String name, List<Naming> places) {
        boolean reporter = places.stream().anyMatch(PersonMisses::isReporter);
        String folded = Folding.of(name);
        List<String> near = house.persons().stream().filter(other -> Likeness.ofPersons(folded, other)
                || reporter && isStaff(other) && Likeness.ofColleagues(folded, other)).toList();
        return near.size() == 1 ? near.stream().findFirst().map(this::printed) : Optional.empty();
    }

    private boolean isStaff(String folded) {
        return house.names(LexiconKind.REPORTER).contains(folded);
    }

    private String printed(String folded) {
        LexiconEntry reporter = house.byName(LexiconKind.REPORTER).get(folded);
        LexiconEntry entry = reporter == null ? house.byName(LexiconKind.PERSON).get(folded) : reporter;
        return entry == null || !Folding.of(entry.name()).equals(folded) ? folded : entry.name();
    }

    /// Whether this is the rarer of two spellings that never stand beside each other.
    private boolean spelt(List<NearMiss> misses, String name, List<Naming> places) {
        String other = byName.keySet().stream().filter(o -> Likeness.ofPersons(name, o) && !house.isNever(o)
                && isRarer(places, byName.getOrDefault(o, List.of()))).findFirst().orElse("");
        if (!other.isEmpty()) {
            add(misses, places, "person.two", 0.6, other);
        }
        return !other.isEmpty();
    }

    /// The rarer one, or the later one of two that are as rare.
    private static boolean isRarer(List<Naming> places, List<Naming> others) {
        boolean beside = places.stream().anyMatch(place -> others.stream().anyMatch(place::standsBeside));
        boolean later = Naming.ORDER.compare(places.getFirst(), others.getFirst()) > 0;
        return !beside && (places.size() < others.size() || places.size() == others.size() && later);
    }

    private static void add(List<NearMiss> misses, List<Naming> places, String rule, double confidence, String instead) {
        Naming first = places.getFirst();
        Message reason = Message.of("lexicon.near." + rule, first.name(), instead);
        places.forEach(place -> misses.add(place.miss(rule, reason, confidence, instead, List.of(learn(place)))));
    }

    private void strangers(List<NearMiss> misses, List<Naming> places) {
        if (isStaffed()) {
            places.stream().filter(PersonMisses::isReporter).forEach(place -> misses.add(place.miss("stranger",
                    Message.of("lexicon.near.stranger", place.name()), 0.5, "", List.of(learn(place)))));
        }
    }

    /// Whether the list of reporters is long enough, and at least half of those in the issue are on it: a list that is
    /// just being made asks no questions.
    private boolean isStaffed() {
        List<String> reporters = byName.entrySet().stream()
                .filter(name -> name.getValue().stream().anyMatch(PersonMisses::isReporter))
                .map(name -> Folding.of(name.getKey())).toList();
        return house.hasStaff() && reporters.stream().filter(this::isStaff).count() * 2 >= reporters.size();
    }

    private static boolean isReporter(Naming place) {
        @Nullable BylineRole role = place.role();
        return role != null && REPORTERS.contains(role);
    }

    private static Settlement learn(Naming place) {
        return new Settlement.Learn(isReporter(place) ? LexiconKind.REPORTER : LexiconKind.PERSON, place.name());
    }
}
