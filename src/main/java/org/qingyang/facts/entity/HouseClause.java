package org.qingyang.facts.entity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.Token;
import org.qingyang.language.WordSet;

/// Institutions that fill all between a mark and a post: 、|云岭省海洋资源评估与利用研究中心|主任. What they are called by may be words
/// of any kind.
final class HouseClause {

    private static final String MARKS = "、，；。：“”！？《》（\n \u3000";
    private static final int LONGEST = 36;
    /// What such an institution ends in.
    private static final String ENDS = "室处科所局队院心馆站台庭会社校团行厂司署厅地道网镇委部组";
    private static final int SHORTEST = 4;
    /// These belong to the post: 董事局|主席.
    private static final WordSet STAY = new WordSet(Set.of("董事局", "董事会", "监事会", "部务会", "书记处"));
    /// An office of an institution that is told by two or three characters stays in the post: 某局|宣传部|部长.
    private static final WordSet OFFICES = new WordSet(Set.of("部", "组", "委", "办公室"));
    private static final int SHORT = 5;

    private final Paragraph paragraph;
    private final String text;

    HouseClause(Paragraph paragraph) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
    }

    /// Where the institution begins that ends at `end`, right before a post; -1 where none does.
    int start(int end, OrganisationList found) {
        if (ENDS.indexOf(text.charAt(end - 1)) < 0 || !paragraph.isEdge(end) || PostKinds.rankBefore(text, end) > 0
                || STAY.lengthBefore(text, end) > 0) {
            return -1;
        }
        int mark = mark(end);
        for (int start = mark; start >= 0 && start <= end - SHORTEST; start = paragraph.wordAt(start).end()) {
            boolean opens = start == mark || isOpener(paragraph.wordAt(start - 1));
            if (opens && isAnchor(start, found) && isName(start, end, found)) {
                return isWhole(start, end, found) || isOffice(start, end, found) ? -1 : start;
            }
        }
        return -1;
    }

    /// Behind the mark before `end`; a place in brackets is none.
    private int mark(int end) {
        for (int at = end - 1; at >= Math.max(0, end - LONGEST); at--) {
            if (text.charAt(at) == '）') {
                int open = text.lastIndexOf('（', at);
                if (open < 0 || !Places.isKnown(text.substring(open + 1, at))) {
                    return -1;
                }
                at = open;
            } else if (MARKS.indexOf(text.charAt(at)) >= 0) {
                return at + 1;
            }
        }
        return end <= LONGEST ? 0 : -1;
    }

    /// What may stand between the mark and the institution.
    private static boolean isOpener(Token word) {
        return word.is("v") && !word.is("vn") || word.is("p") || word.is("c") || word.is("d") || word.is("u") || word.is("t")
                || word.text().equals("原") || word.text().equals("前");
    }

    private boolean isAnchor(int start, OrganisationList found) {
        return Places.lengthAt(text, start) > 1 || OrganisationWords.CLOSED.lengthAt(text, start) > 0
                || OrganisationWords.ALONE.lengthAt(text, start) > 1
                || OrganisationWords.ANCHORS.has(paragraph.wordAt(start).text())
                || found.all().stream().anyMatch(find -> find.start() == start);
    }

    /// Whether all words may belong to one name; 甲县与|乙研究会 are two.
    private boolean isName(int start, int end, OrganisationList found) {
        for (int at = start; at < end; at = paragraph.wordAt(at).end()) {
            Token word = paragraph.wordAt(at);
            boolean joins = "与和及".contains(word.text());
            boolean whole = joins && (Places.lengthBefore(text, at) == at - start || found.hasEnd(at));
            if (whole || word.text().equals("兼") || word.end() > end || word.end() < end && !belongs(word)) {
                return false;
            }
        }
        return true;
    }

    private boolean belongs(Token word) {
        String own = word.text();
        if (word.is("w")) {
            return own.equals("（") || own.equals("）");
        }
        boolean joins = own.equals("与") || own.equals("和") || own.equals("及") || own.equals("驻");
        boolean said = word.is("u") || word.is("p") || word.is("r") || word.is("y") || word.is("d") || word.is("c")
                || word.is("q")
                || own.equals("前") || own.equals("原")
                || PersonWords.VERBS.has(own) && own.length() > 1 || OrganisationWords.STOPS.has(own);
        boolean person = word.is("nr") && own.length() > 2;
        boolean post = PersonWords.POSTS.has(own) && own.length() > 1 || own.length() > 2 && PersonWords.POSTS.ends(own);
        return joins || !said && !person && !post;
    }

    /// Whether no more than an office with a short name stands behind an institution that is found.
    private boolean isOffice(int start, int end, OrganisationList found) {
        int office = OFFICES.lengthBefore(text, end);
        return office > 0 && found.all().stream()
                .anyMatch(find -> find.start() == start && end - find.end() <= Math.max(SHORT, office));
    }

    /// Whether it is found already, or another name reaches into it.
    private boolean isWhole(int start, int end, OrganisationList found) {
        @Nullable Find last = found.last();
        return last != null && (last.end() >= end && last.start() <= start || last.start() < start && last.end() > start);
    }
}
