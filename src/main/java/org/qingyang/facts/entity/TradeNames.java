package org.qingyang.facts.entity;

import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;

/// Finds companies that are named by a brand and their trade, without a word for a company, where one who leads a company stands
/// right behind: 星河电气|董事长.
final class TradeNames {

    private final Paragraph paragraph;
    private final String text;
    private final OrganisationList found;
    private final NameStart start;

    TradeNames(Paragraph paragraph, OrganisationList found, NameStart start) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.found = found;
        this.start = start;
    }

    void endingAt(int end) {
        int trade = OrganisationWords.TRADES.lengthBefore(text, end);
        if (trade == 0 || OrganisationWords.CHIEFS.lengthAt(text, end) == 0 || found.reachesBeyond(end - trade)) {
            return;
        }
        int begin = start.ofBrand(end - trade);
        if (begin >= 0) {
            found.add(new Find(begin, end, "organisation.trade", 0.75));
        }
    }
}
