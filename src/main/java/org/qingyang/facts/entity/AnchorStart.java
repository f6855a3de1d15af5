package org.qingyang.facts.entity;

import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.Token;

/// Where a name begins whose leftmost place or authority is known: a district that no list knows begins before the word for its
/// rank, and 我市 or a direction may stand there that the tokenizer parts.
final class AnchorStart {

    private static final String RANKS = "区县市旗镇乡";
    private static final String OWN = "任我本该全各每两多某这那新老城社校园景辖地市县省镇乡村厂矿";
    private static final String NO_NAME = "的了在与和及由为对向从到将把被让受据经于是等以请赴来去有并也都又就但而或其此这那各每某我本该全两个名位家次年月日时";
    private static final String DIRECTIONS = "东南西北";

    private final Paragraph paragraph;
    private final String text;

    AnchorStart(Paragraph paragraph) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
    }

    /// The start of the name that this walk came to; its anchor where nothing else is better.
    int of(NameWalk.End walk, int headStart) {
        int anchor = walk.anchor();
        if (text.startsWith("我", anchor) && RANKS.indexOf(paragraph.at(anchor + 1)) >= 0 || text.startsWith("我省", anchor)) {
            return Places.lengthAt(text, anchor + 2) > 1 || paragraph.wordAt(anchor + 2).is("ns") ? anchor + 2 : anchor;
        }
        boolean named = text.charAt(anchor) == '州' && anchor > 0 && Places.isKnown(text.substring(anchor - 1, anchor + 1) + "区");
        if (named) {
            return anchor - 1;
        }
        int district = RANKS.indexOf(text.charAt(anchor)) >= 0 && paragraph.isEdge(anchor + 1) ? district(anchor) : anchor;
        boolean directed = district == anchor && walk.limit() < anchor && DIRECTIONS.indexOf(text.charAt(anchor - 1)) >= 0
                && opens(anchor - 1)
                && paragraph.wordAt(anchor).is("ns") && headStart - anchor <= 8;
        return directed ? anchor - 1 : district;
    }

    /// The start of a place that no list knows and whose rank begins here: 汐坪|市委; where none does, the same.
    int before(int rank) {
        return RANKS.indexOf(text.charAt(rank)) >= 0 ? district(rank) : rank;
    }

    /// 汐坪|区: two or three characters that make no word, or one word that is a name or a noun, before the word for the rank.
    private int district(int rank) {
        Token before = paragraph.wordAt(rank - 1);
        if (rank < 2 || before.end() != rank && before.end() != rank + 1 || OWN.indexOf(text.charAt(rank - 1)) >= 0
                || NO_NAME.indexOf(text.charAt(rank - 1)) >= 0
                || !Character.isIdeographic(text.charAt(rank - 1))) {
            return rank;
        }
        for (int length = 2; length <= 3 && length <= rank; length++) {
            int start = rank - length;
            if (!Character.isIdeographic(text.charAt(start)) || NO_NAME.indexOf(text.charAt(start)) >= 0) {
                break;
            }
            if (paragraph.isEdge(start) && opens(start)) {
                return isName(start, rank) ? start : rank;
            }
        }
        return rank;
    }

    private boolean isName(int start, int end) {
        for (int at = start; at < end; at = paragraph.wordAt(at).end()) {
            Token word = paragraph.wordAt(at);
            boolean whole = word.start() == start && word.end() >= end;
            boolean noun = word.is("nr") || word.is("nz") || word.is("ns") || word.nature().equals("n") || word.is("x")
                    || word.is("ng") || word.is("a");
            boolean general = OrganisationWords.STOPS.has(word.text())
                    || OrganisationWords.INNER.has(word.text()) && word.text().length() > 1 || Places.STOPS.has(word.text());
            if (general || word.is("u") || word.is("c") || word.is("r") || word.is("q") || word.is("t") || word.is("m")
                    || word.is("p") || word.nature().equals("v") || PersonWords.VERBS.has(word.text())
                    || whole && !noun || word.text().length() > 1 && !noun) {
                return false;
            }
        }
        return true;
    }

    /// Whether nothing before may belong to the name: a mark, or a word that no name holds.
    private boolean opens(int start) {
        if (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1))) {
            return true;
        }
        Token before = paragraph.wordAt(start - 1);
        return before.is("p") || before.is("c") || before.is("u") || before.is("d") || before.is("t")
                || before.is("v") && !before.is("vn")
                || RANKS.indexOf(text.charAt(start - 1)) >= 0 || text.charAt(start - 1) == '省'
                || Places.lengthBefore(text, start) > 1;
    }
}
