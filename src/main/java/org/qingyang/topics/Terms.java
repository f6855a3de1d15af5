package org.qingyang.topics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qingyang.model.Term;

/// The vocabulary, by name. Immutable, thread-safe.
public final class Terms {

    public static final Terms NONE = new Terms(List.of());

    private final Map<String, Term> byName = new HashMap<>();
    private final Map<String, Term> byAlias = new HashMap<>();

    public Terms(Collection<Term> terms) {
        for (Term term : terms) {
            byName.put(term.name(), term);
            term.aliases().forEach(alias -> byAlias.putIfAbsent(alias, term));
        }
    }

    public Collection<Term> all() {
        return byName.values();
    }

    public Optional<Term> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /// The name to tag with where this was meant: of the term that it is another word for, else itself.
    public String preferred(String name) {
        Term term = byName.containsKey(name) ? null : byAlias.get(name);
        return term == null ? name : term.name();
    }

    /// Whether a tag is not to be offered any more.
    public boolean isRetired(String name) {
        Term term = byName.get(name);
        return term != null && term.retired();
    }

    /// The path from the top to the term, as `社会 › 劳动`; just the name for what is no term.
    public String path(String name) {
        List<String> path = new ArrayList<>(List.of(name));
        Set<String> seen = new HashSet<>(path);
        Term term = byName.get(name);
        while (term != null && term.parent() != null && seen.add(term.parent())) {
            path.addFirst(term.parent());
            term = byName.get(term.parent());
        }
        return String.join(" › ", path);
    }
}
