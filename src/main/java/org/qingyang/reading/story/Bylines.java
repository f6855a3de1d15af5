package org.qingyang.reading.story;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.qingyang.language.Folding;
import org.qingyang.model.Byline;
import org.qingyang.model.BylineRole;
import org.qingyang.model.Origin;
import org.qingyang.model.Sourced;
import org.qingyang.reading.byline.BylineGrammar;
import org.qingyang.reading.byline.Credit;
import org.qingyang.reading.byline.Name;
import org.qingyang.text.Span;
import org.qingyang.text.TracedText;

/// Gathers the people that a story names in its several bylines and credits. Use once.
final class Bylines {

    private static final Origin ORIGIN = Origin.rule("reading.byline");

    private final Map<BylineRole, List<Sourced<String>>> names = new EnumMap<>(BylineRole.class);
    private final List<Span> printed = new ArrayList<>();
    private final BylineGrammar grammar;
    private boolean photo;

    Bylines(BylineGrammar grammar) {
        this.grammar = grammar;
    }

    /// @param text    the text in which the credit's places count
    /// @param credit  what was read there
    /// @param whole   where the byline stands in it, brackets included
    void add(TracedText text, Credit credit, Span whole, double confidence) {
        photo |= credit.photo();
        printed.addAll(text.rawOf(whole));
        credit.names().forEach((role, people) -> {
            for (Name person : people) {
                add(role, text, person, confidence);
            }
        });
    }

    private void add(BylineRole role, TracedText text, Name person, double confidence) {
        StringBuilder name = new StringBuilder();
        List<Span> raw = new ArrayList<>();
        for (Span place : person.places()) {
            name.append(text.text(), place.start(), place.end());
            raw.addAll(text.rawOf(place));
        }
        List<Sourced<String>> people = names.computeIfAbsent(role, _ -> new ArrayList<>());
        if (people.stream().noneMatch(known -> known.value().contentEquals(name))) {
            boolean staff = grammar.isStaff(Folding.of(name.toString()));
            people.add(new Sourced<>(name.toString(), raw, staff ? Origin.house() : ORIGIN, confidence));
        }
    }

    /// Whether a picture is credited.
    boolean isPhoto() {
        return photo;
    }

    Byline make() {
        return names.isEmpty() && printed.isEmpty() ? Byline.NONE : new Byline(names, printed);
    }
}
