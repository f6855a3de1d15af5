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

    /// 星河电气|（600123）|董事长: behind the number by which a share is traded.
    private int behindCode(int end) {
        int close = paragraph.at(end) == '（' ? text.indexOf('）', end) : -1;
        return close > 0 && close - end < 12 && text.substring(end + 1, close).chars().anyMatch(Character::isDigit) ? close + 1
                : end;
    }

    void endingAt(int end) {
        int trade = OrganisationWords.TRADES.lengthBefore(text, end);
        if (trade == 0 || OrganisationWords.CHIEFS.lengthAt(text, behindCode(end)) == 0 || found.reachesBeyond(end - trade)) {
            return;
        }
        int begin = start.ofBrand(end - trade);
        if (begin >= 0) {
            found.add(new Find(begin, end, "organisation.trade", 0.75));
        }
    }
}
