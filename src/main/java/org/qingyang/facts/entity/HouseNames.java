package org.qingyang.facts.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.Token;
import org.qingyang.language.house.House;
import org.qingyang.model.LexiconKind;
import org.qingyang.model.Origin;
import org.qingyang.text.Span;

/// The names of the house's lexicon that stand in a paragraph, none overlapping another, each list in order.
record HouseNames(List<Find> persons, List<Find> organisations, List<Find> places) {

    private static final double CONFIDENCE = 0.97;
    private static final HouseNames NONE = new HouseNames(List.of(), List.of(), List.of());

    /// @param taken where nothing is looked for
    static HouseNames of(Paragraph paragraph, House house, Cover taken) {
        if (house.isEmpty()) {
            return NONE;
        }
        var own = new Cover();
        return new HouseNames(find(paragraph, house.persons(), taken, own),
                find(paragraph, house.names(LexiconKind.ORGANISATION), taken, own),
                find(paragraph, house.names(LexiconKind.PLACE), taken, own));
    }

    private static List<Find> find(Paragraph paragraph, Set<String> names, Cover taken, Cover own) {
        List<Find> found = new ArrayList<>();
        String text = paragraph.text();
        for (String name : names.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList()) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                int end = at + name.length();
                if (!taken.touches(at, end) && !own.touches(at, end) && stands(paragraph, at, end)) {
                    found.add(new Find(new Span(at, end), Origin.house(), CONFIDENCE));
                    own.add(found.getLast().at());
                }
            }
        }
        found.sort(null);
        return found;
    }

    /// Whether no longer word crosses an end of the name: 全总 does not stand in 健全|总工会.
    private static boolean stands(Paragraph paragraph, int start, int end) {
        return !isCut(paragraph, start, start, end) && !isCut(paragraph, end, start, end);
    }

    private static boolean isCut(Paragraph paragraph, int edge, int start, int end) {
        if (paragraph.isEdge(edge)) {
            return false;
        }
        Token word = paragraph.wordAt(edge);
        // A word of the dictionary and not one that the tokenizer has made up of the name and its neighbour.
        boolean holdsAll = word.start() <= start && word.end() >= end;
        return !word.is("nr") && !holdsAll && word.text().length() > 1;
    }

    /// The finds, each from the beginning of the known organisation that it begins within.
    List<Find> extended(List<Find> finds) {
        return organisations.isEmpty() ? finds : finds.stream().map(find -> organisations.stream()
                .filter(own -> own.start() < find.start() && find.start() < own.end() && own.end() < find.end())
                .findFirst().map(own -> new Find(own.at().hull(find.at()), find.origin(), find.confidence())).orElse(find))
                .toList();
    }

    /// Without those that are part of a longer name.
    HouseNames outside(List<Find> longer) {
        return all().isEmpty() ? this : new HouseNames(outside(persons, longer), outside(organisations, longer),
                outside(places, longer));
    }

    private static List<Find> outside(List<Find> names, List<Find> longer) {
        return names.stream().filter(name -> longer.stream().noneMatch(other -> !other.at().equals(name.at())
                && other.at().contains(name.at()))).toList();
    }

    /// Those of the finds that none of these overlaps.
    List<Find> beside(List<Find> finds) {
        List<Find> all = all();
        return all.isEmpty() ? finds : finds.stream().filter(find -> all.stream().noneMatch(own -> own.at().overlaps(find.at())))
                .toList();
    }

    List<Find> all() {
        List<Find> all = new ArrayList<>(persons);
        all.addAll(organisations);
        all.addAll(places);
        return all;
    }
}
