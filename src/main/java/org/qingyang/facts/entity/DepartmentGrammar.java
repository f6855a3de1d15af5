package org.qingyang.facts.entity;

import org.jspecify.annotations.Nullable;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.Token;

/// Gives an institution its offices: 市体委|场馆处, 师范大学|中文系 are one name.
final class DepartmentGrammar {

    private static final int LONGEST = 9;
    /// With somebody who leads it behind.
    private static final int LONGEST_LED = 12;
    private static final String OFFICES = "处系司科办所室庭";

    private final Paragraph paragraph;
    private final String text;
    private final OrganisationList found;

    DepartmentGrammar(Paragraph paragraph, OrganisationList found) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.found = found;
    }

    /// 市体委|场馆处, 师范大学|中文系: an office of the institution right before it belongs to its name.
    boolean endingAt(int end) {
        @Nullable Find parent = found.last();
        if (parent == null || OFFICES.indexOf(paragraph.at(end - 1)) < 0 || text.startsWith("书记处书记", end - 3)
                || text.startsWith("本科", end - 2) || "长级务系".indexOf(paragraph.at(end)) >= 0
                || OrganisationWords.HEADS.lengthAt(text, end) > 0
                || text.startsWith("室", end - 1) && (text.startsWith("办公", end - 3)
                || PersonWords.POSTS.lengthAt(text, end) == 0)) {
            return false;
        }
        if (paragraph.wordAt(end - 1).text().length() > 1 && "关联体派".indexOf(paragraph.at(end - 2)) >= 0) {
            return false;
        }
        if (paragraph.at(end - 1) == '科' && text.startsWith("院", parent.end() - 1) && PersonWords.POSTS.lengthAt(text, end) == 0
                && !paragraph.wordAt(end).is("nr")) {
            return false;
        }
        boolean edge = paragraph.isEdge(end) || text.startsWith("系主任", end - 1);
        int longest = PersonWords.POSTS.lengthAt(text, end) > 0 ? LONGEST_LED : LONGEST;
        if (!edge || end - parent.end() > longest || end - parent.end() < 2) {
            return false;
        }
        if (text.startsWith("组织", parent.end()) || text.substring(parent.end(), end).indexOf('级') >= 0) {
            return false;
        }
        int begin = text.startsWith("非遗", parent.end()) ? parent.end() + 2 : parent.end();
        for (int at = begin; at < end; at = paragraph.wordAt(at).end()) {
            Token word = paragraph.wordAt(at);
            boolean joins = at > begin && "和与".contains(word.text()) && "司处局室系".indexOf(paragraph.at(end - 1)) >= 0;
            boolean part = joins || at == end - 1 && !word.is("u") || word.is("n") && !word.is("ns") || word.is("vn")
                    || word.is("b") || word.is("j") || word.text().equals("外") || word.is("g")
                    || OrganisationWords.INNER.has(word.text())
                    || word.is("v") && word.text().length() == 2 && word.end() == end - 1 && !PersonWords.VERBS.has(word.text());
            if (word.end() > end && at < end - 1 || !part || at < end - 1 && word.is("nn") || word.is("nr")
                    || OrganisationWords.STOPS.has(word.text())) {
                return false;
            }
        }
        found.add(new Find(parent.start(), end, "organisation.department", 0.85));
        return true;
    }
}
