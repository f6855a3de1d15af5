package org.qingyang.facts.near;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qingyang.language.Folding;
import org.qingyang.language.house.House;
import org.qingyang.model.LexiconEntry;
import org.qingyang.model.LexiconKind;
import org.qingyang.model.Message;
import org.qingyang.model.NearMiss;
import org.qingyang.model.Settlement;

/// Institutions: a name that is nearly one of the lexicon, or one that is spelt two ways in the issue.
final class InstitutionMisses {

    private final Map<String, LexiconEntry> known;
    private final Map<String, List<Naming>> byName = new LinkedHashMap<>();

    InstitutionMisses(List<Naming> institutions, House house) {
        this.known = house.byName(LexiconKind.ORGANISATION);
        institutions.forEach(naming -> byName.computeIfAbsent(naming.name(), _ -> new ArrayList<>()).add(naming));
    }

    List<NearMiss> all() {
        return byName.entrySet().stream().filter(name -> !known.containsKey(Folding.of(name.getKey())))
                .flatMap(name -> misses(name.getKey(), name.getValue())).toList();
    }

    private Stream<NearMiss> misses(String name, List<Naming> places) {
        String folded = Folding.of(name);
        List<String> near = known.keySet().stream().filter(other -> Likeness.ofInstitutions(folded, other)).toList();
        if (near.size() == 1) {
            return misses(places, "institution.known", 0.75, near.getFirst());
        }
        return byName.keySet().stream().filter(other -> Likeness.ofInstitutions(name, other)
                        && isRarer(places, byName.getOrDefault(other, List.of())))
                .limit(1).flatMap(other -> misses(places, "institution.two", 0.6, other));
    }

    private static boolean isRarer(List<Naming> places, List<Naming> others) {
        boolean later = Naming.ORDER.compare(places.getFirst(), others.getFirst()) > 0;
        return places.size() < others.size() || places.size() == others.size() && later;
    }

    private static Stream<NearMiss> misses(List<Naming> places, String rule, double confidence, String instead) {
        String name = places.getFirst().name();
        Message reason = Message.of("lexicon.near." + rule, name, instead);
        return places.stream().map(place -> place.miss(rule, reason, confidence, instead,
                List.of(new Settlement.Learn(LexiconKind.ORGANISATION, name))));
    }
}
