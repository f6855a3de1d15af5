package org.qingyang.facts.entity;

import java.util.Set;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.WordSet;

/// Finds the party's committees of the house that a story is about, which needs no name: 院党委|书记, 集团党委|决定.
final class OwnCommittees {

    private static final WordSet BODIES = new WordSet(Set.of("党委", "党组", "党总支", "党支部", "纪委", "团委", "机关党委", "机关党支部"));
    private static final WordSet HOUSES = new WordSet(Set.of("校", "院", "局", "厅", "厂", "矿", "行", "社", "台"));
    /// No words that a name holds. 我校党委 is the writer's own, whose posts need no institution.
    private static final String BEFORE = "由在经向对和与及";

    private final Paragraph paragraph;
    private final String text;
    private final OrganisationList found;

    OwnCommittees(Paragraph paragraph, OrganisationList found) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.found = found;
    }

    /// Whether this is the name of such a committee.
    static boolean isOne(String name) {
        int body = BODIES.lengthBefore(name, name.length());
        return body > 0 && HOUSES.has(name.substring(0, name.length() - body));
    }

    void endingAt(int end) {
        int body = BODIES.lengthBefore(text, end);
        int start = end - body - (body == 0 ? 0 : HOUSES.lengthBefore(text, end - body));
        boolean whole = paragraph.isEdge(end) || OrganisationWords.POSTS.lengthAt(text, end) > 0;
        boolean opens = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1))
                || BEFORE.indexOf(text.charAt(start - 1)) >= 0;
        if (start < end - body && whole && opens && !found.reachesBeyond(start)) {
            found.add(new Find(start, end, "organisation.committee", 0.75));
        }
    }
}
