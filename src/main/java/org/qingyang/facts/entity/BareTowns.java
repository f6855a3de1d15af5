package org.qingyang.facts.entity;

import java.util.ArrayList;
import java.util.List;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.NameCharacters;

/// Towns without the word for their rank right behind the county or city that they belong to: 白云区|钟落潭.
final class BareTowns {

    private static final String RANKS = "区县市旗";

    private BareTowns() {
    }

    /// The places with the towns behind them.
    ///
    /// @param taken what belongs to persons and organisations
    static List<Find> with(Paragraph paragraph, List<Find> places, Cover taken) {
        Cover all = new Cover();
        all.addAll(places);
        List<Find> towns = new ArrayList<>();
        for (Find place : places) {
            int start = place.end();
            int end = start + Places.TOWNS.lengthAt(paragraph.text(), start);
            if (RANKS.indexOf(paragraph.at(start - 1)) >= 0 && end > start && isTown(paragraph, start, end)
                    && !taken.touches(start, end) && !all.touches(start, end)) {
                towns.add(new Find(start, end, "place.town", 0.65));
            }
        }
        if (towns.isEmpty()) {
            return places;
        }
        towns.addAll(places);
        towns.sort(null);
        return towns;
    }

    /// Whether these characters are no common word and nothing that ends a name stands behind them.
    private static boolean isTown(Paragraph paragraph, int start, int end) {
        String text = paragraph.text();
        return paragraph.isEdge(start) && paragraph.isEdge(end) && NameCharacters.frequency(text.substring(start, end)) == 0
                && "路道街口".indexOf(text.charAt(end - 1)) < 0 && text.charAt(start) != '第'
                && Places.SUFFIXES.lengthAt(text, end) == 0;
    }
}
