package org.qingyang.facts.entity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.WordSet;

/// Gives a learned society its branches, whose field may be told by any words: 云岭省医学会|烧伤与整形分会.
final class Branches {

    private static final WordSet HEADS = new WordSet(Set.of("分会", "专业委员会", "专委会", "学组", "工作委员会", "分委会", "专家委员会"));
    private static final WordSet SOCIETIES = new WordSet(Set.of("学会", "协会", "研究会", "联合会", "促进会", "商会"));
    private static final String NOT_INSIDE = "的了在为由等及对将被，。；：、（）“”《》";
    private static final int LONGEST = 16;

    private final Paragraph paragraph;
    private final OrganisationList found;

    Branches(Paragraph paragraph, OrganisationList found) {
        this.paragraph = paragraph;
        this.found = found;
    }

    void endingAt(int end) {
        String text = paragraph.text();
        int head = HEADS.lengthBefore(text, end);
        @Nullable Find society = found.last();
        boolean near = head > 0 && society != null && end - head > society.end() && end - society.end() <= LONGEST
                && SOCIETIES.lengthBefore(text, society.end()) > 0;
        if (near && paragraph.isEdge(end) && text.substring(society.end(), end).chars()
                .allMatch(c -> NOT_INSIDE.indexOf(c) < 0 && Character.isLetterOrDigit(c))) {
            found.add(new Find(society.start(), end, "organisation.branch", 0.85));
        }
    }
}
