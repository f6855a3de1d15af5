package org.qingyang.facts.entity;

import java.util.ArrayList;
import java.util.List;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;

/// Institutions of a place that only the story knows: 桃溪镇|党委, where 桃溪镇 was found as a place.
final class LocalOffices {

    private static final String RANKS = "镇乡村道区";

    private LocalOffices() {
    }

    /// @param taken what belongs to names, the places too
    static List<Find> behind(Paragraph paragraph, List<Find> places, Cover taken) {
        List<Find> offices = new ArrayList<>();
        String text = paragraph.text();
        var heads = new NameHead(paragraph);
        for (Find place : places) {
            int head = RANKS.indexOf(text.charAt(place.end() - 1)) < 0 ? 0 : OrganisationWords.LOCAL.lengthAt(text, place.end());
            int end = place.end() + head;
            if (head > 0 && !taken.touches(place.end(), end) && heads.isComplete(place.end(), end)) {
                offices.add(new Find(place.start(), end, "organisation.local", 0.8));
            }
        }
        return offices;
    }
}
