package org.qingyang.language.house;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingyang.language.Folding;
import org.qingyang.model.LexiconEntry;
import org.qingyang.model.LexiconKind;

/// The names that a paper keeps, as they stood at one moment. Immutable: whoever reads or finds facts is given a
/// snapshot, and a change makes another one. Names are looked up in the form that [Folding] gives.
public final class House {

    public static final House EMPTY = new House(List.of());

    /// From so many reporters on the list is taken for the whole staff.
    private static final int STAFF = 5;

    private final List<LexiconEntry> entries;
    private final Map<LexiconKind, Map<String, LexiconEntry>> byName;
    private final Set<String> persons;

    private House(Collection<LexiconEntry> entries) {
        this.entries = List.copyOf(entries);
        this.byName = this.entries.stream().collect(Collectors.groupingBy(LexiconEntry::kind, LinkedHashMap::new,
                Collectors.collectingAndThen(Collectors.toList(), House::byName)));
        Set<String> all = new LinkedHashSet<>(names(LexiconKind.REPORTER));
        all.addAll(names(LexiconKind.PERSON));
        all.removeAll(names(LexiconKind.NEVER));
        this.persons = Collections.unmodifiableSet(all);
    }

    /// @param entries one for each kind and name
    public static House of(Collection<LexiconEntry> entries) {
        return entries.isEmpty() ? EMPTY : new House(entries);
    }

    /// Full names and short forms alike; a full name wins over a short form.
    private static Map<String, LexiconEntry> byName(List<LexiconEntry> entries) {
        Map<String, LexiconEntry> names = new LinkedHashMap<>();
        entries.forEach(entry -> names.put(Folding.of(entry.name()), entry));
        entries.forEach(entry -> entry.shortForms().forEach(form -> names.putIfAbsent(Folding.of(form), entry)));
        return Collections.unmodifiableMap(names);
    }

    public List<LexiconEntry> entries() {
        return entries;
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /// The entries of a kind by full name and short form, folded.
    public Map<String, LexiconEntry> byName(LexiconKind kind) {
        return byName.getOrDefault(kind, Map.of());
    }

    /// Full names and short forms of a kind, folded.
    public Set<String> names(LexiconKind kind) {
        return byName(kind).keySet();
    }

    /// Reporters and other people, folded.
    public Set<String> persons() {
        return persons;
    }

    /// Whether this is never taken for a name.
    public boolean isNever(String text) {
        Set<String> never = names(LexiconKind.NEVER);
        return !never.isEmpty() && never.contains(Folding.of(text));
    }

    /// Whether the list of reporters is long enough for a name that is not on it to be worth a question.
    public boolean hasStaff() {
        return entries.stream().filter(entry -> entry.kind() == LexiconKind.REPORTER).count() >= STAFF;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof House house && entries.equals(house.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }
}
