package org.qingyang.facts.entity;

import java.util.Set;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.Token;
import org.qingyang.language.WordSet;

/// A brand before the place in a company's name: 中路|云岭建设有限公司.
final class BrandBefore {

    private static final WordSet COMPANIES = new WordSet(Set.of("有限公司", "有限责任公司", "集团", "集团公司"));
    private static final int LONGEST = 4;

    private final Paragraph paragraph;

    BrandBefore(Paragraph paragraph) {
        this.paragraph = paragraph;
    }

    /// Where the brand begins; the place where none stands before it, or where the name is no company's.
    ///
    /// @param limit how far left the name may reach
    int before(int place, int limit, String head) {
        for (int start = place - 2; COMPANIES.ends(head) && start >= Math.max(limit, place - LONGEST); start--) {
            if (paragraph.isEdge(start) && NameContext.opens(paragraph, start) && isBrand(start, place)) {
                return start;
            }
        }
        return place;
    }

    private boolean isBrand(int start, int end) {
        for (int at = start; at < end; at = paragraph.wordAt(at).end()) {
            Token word = paragraph.wordAt(at);
            boolean letter = word.text().length() == 1 && !NameWord.isFunction(word.text().charAt(0)) && !word.is("p");
            boolean brand = letter || word.is("nz") || word.is("j") || word.is("nx") || word.is("ns");
            if (!brand || word.is("m") || word.is("q") || OrganisationWords.STOPS.has(word.text())) {
                return false;
            }
        }
        return true;
    }
}
