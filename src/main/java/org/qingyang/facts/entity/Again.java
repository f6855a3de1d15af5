package org.qingyang.facts.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.text.Span;

/// The other places where names stand that are sure in one.
final class Again {

    /// Homes that are named with and without their town.
    private static final String HOMES = "苑邨园庄厦";
    private static final String PREPOSITIONS = "向和对于由从与让同跟被请经";
    private static final String LANES = "巷街路村里园湾庄";

    private Again() {
    }

    static List<Find> persons(Paragraph paragraph, Set<String> names, Cover taken) {
        return find(paragraph, names, taken, "person.again", 0.9);
    }

    /// The finds, each the longer name that is sure elsewhere in the story and holds it here: 同|拉米德 and not 拉|米德.
    static List<Find> whole(Paragraph paragraph, List<Find> finds, Set<String> names) {
        List<Find> whole = new ArrayList<>();
        for (Find find : finds) {
            whole.add(held(paragraph, shortened(paragraph, find, names), names));
        }
        return whole;
    }

    private static Find held(Paragraph paragraph, Find find, Set<String> names) {
        String own = paragraph.text(find.at());
        for (String name : names) {
            @Nullable Find holder = name.length() > own.length() ? holder(paragraph, find, own, name) : null;
            if (holder != null) {
                return holder;
            }
        }
        return find;
    }

    /// 向|朗德: the preposition is no family name where the rest is known.
    private static Find shortened(Paragraph paragraph, Find find, Set<String> names) {
        String text = paragraph.text(find.at());
        boolean glued = PREPOSITIONS.indexOf(text.charAt(0)) >= 0 && !names.contains(text) && names.contains(text.substring(1));
        return glued ? new Find(new Span(find.start() + 1, find.end()), find.origin(), find.confidence()) : find;
    }

    /// Without those that are another one with a preposition before it.
    static Set<String> withoutGlued(Set<String> names) {
        Set<String> rest = new LinkedHashSet<>(names);
        rest.removeIf(name -> PREPOSITIONS.indexOf(name.charAt(0)) >= 0 && name.length() > 2
                && names.contains(name.substring(1)));
        return rest;
    }

    /// Names, and the last parts of those with points between their parts, by which the story calls them further on.
    static Set<String> personForms(Set<String> names) {
        Set<String> forms = new LinkedHashSet<>(names);
        for (String name : names) {
            int point = Math.max(name.lastIndexOf('·'), name.lastIndexOf('•'));
            if (point > 0 && name.length() - point > 2) {
                forms.add(name.substring(point + 1));
            }
        }
        return forms;
    }

    private static @Nullable Find holder(Paragraph paragraph, Find find, String own, String name) {
        int in = name.indexOf(own);
        int start = find.start() - in;
        return in >= 0 && start >= 0 && paragraph.text().startsWith(name, start)
                ? new Find(new Span(start, start + name.length()), find.origin(), find.confidence()) : null;
    }

    static List<Find> places(Paragraph paragraph, Set<String> names, Cover taken) {
        return find(paragraph, names, taken, "place.again", 0.75);
    }

    /// @param names longest first
    /// @param taken what belongs to other names
    private static List<Find> find(Paragraph paragraph, Set<String> names, Cover taken, String rule, double confidence) {
        List<Find> again = new ArrayList<>();
        for (String name : names) {
            for (int at = paragraph.text().indexOf(name); at >= 0; at = paragraph.text().indexOf(name, at + 1)) {
                if (!taken.touches(at, at + name.length())) {
                    again.add(new Find(at, at + name.length(), rule, confidence));
                    taken.add(again.getLast().at());
                }
            }
        }
        return again;
    }

    /// What names of places stand for in the rest of a story: themselves, the lane that a community is named after, and homes
    /// without their town.
    static Set<String> placeForms(List<String> names) {
        Set<String> forms = new LinkedHashSet<>();
        for (String name : names) {
            String stem = name.endsWith("社区") || name.endsWith("小区") ? name.substring(0, name.length() - 2) : "";
            if (stem.length() > 2 && LANES.indexOf(stem.charAt(stem.length() - 1)) >= 0) {
                forms.add(stem);
            }
            if (name.length() > 2) {
                forms.add(name);
            }
            int town = Places.lengthAt(name, 0);
            if (town > 1 && name.length() - town > 2 && HOMES.indexOf(name.charAt(name.length() - 1)) >= 0) {
                forms.add(name.substring(town));
            }
        }
        return forms;
    }
}
