package org.qingyang.facts.entity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.facts.entity.NamePieces.Piece;
import org.qingyang.language.Token;
import org.qingyang.language.WordSet;

/// Goes left from the head of an organisation's name, word by word, to where the name begins.
final class NameWalk {

    /// What a walk came to.
    ///
    /// @param limit  how far left the words may belong to the name
    /// @param anchor the leftmost place, authority or organisation among them; -1 if there is none
    record End(int limit, int anchor) {
    }

    private static final int LONGEST = 32;

    /// What kind of a zone: 云井|经济|开发区.
    private static final Set<String> ZONES = Set.of("经济", "技术", "经济技术", "高新", "高新技术", "高新技术产业", "工业", "产业", "生态", "旅游", "国家级");

    /// Authorities of the whole country, which belong to no institution before them: 人事部|中央综治委.
    private static final WordSet CENTRAL = new WordSet(Set.of("全国", "中央", "国务院", "中共"));

    private final Paragraph paragraph;
    private final OrganisationList found;
    private final boolean named;
    private int at;
    private int anchor = -1;
    private int openRank = -1;

    /// @param found organisations to the left, in order
    /// @param named whether the head may follow a name without a place
    NameWalk(Paragraph paragraph, OrganisationList found, boolean named) {
        this.paragraph = paragraph;
        this.found = found;
        this.named = named;
    }

    End from(int head) {
        at = head;
        var pieces = new NamePieces(paragraph, found);
        var words = new NameWord(paragraph, found, named, head);
        while (at > 0 && head - at < LONGEST && !beginsAnew(head)) {
            @Nullable Piece piece = pieces.before(at, head, anchor == at, words.isLimited());
            if (piece != null) {
                at = piece.start();
                anchor = piece.anchors() ? at : anchor;
                openRank = piece.anchors() ? -1 : openRank;
                continue;
            }
            if (isGluedRank()) {
                anchor = at - 1;
                return new End(anchor, anchor);
            }
            Token word = paragraph.wordAt(at - 1);
            if (isGluedName(word)) {
                at = word.start() + 1;
                mark(word, paragraph.text().substring(at, word.end()));
                break;
            }
            String text = paragraph.text().substring(word.start(), at);
            if (!words.belongs(word, text, at, anchor >= 0) && !isDirected(word, text)) {
                break;
            }
            at = word.start();
            mark(word, text);
        }
        return new End(at, anchor);
    }

    /// 市民政局|全国助残日: what begins with the whole country or city is no part of the organisation before.
    private boolean beginsAnew(int head) {
        boolean whole = anchor == at && (paragraph.text().startsWith("全国", at)
                || found.endsAt(at) && paragraph.at(at - 1) != '党' && CENTRAL.lengthAt(paragraph.text(), at) > 0)
                && !isWholeCountry(at);
        return whole || isBeside(head) || paragraph.at(at) == '全' && found.endsAt(at);
    }

    /// 中华|全国总工会: the words before belong to it.
    private boolean isWholeCountry(int at) {
        return paragraph.text().startsWith("中华", at - 2) || paragraph.text().startsWith("中国", at - 2);
    }

    /// 街道 and the like anchor a name together with what stands before them: 回龙观|街道.
    private void mark(Token word, String text) {
        boolean rank = OrganisationWords.RANKS.has(text) || isUnknownRank(text);
        if (rank || isAnchor(word, text) || openRank - at > 0 && openRank - at <= 4) {
            anchor = at;
        }
        if (rank) {
            openRank = at;
        } else if (isAnchor(word, text) || text.length() > 1 && !ZONES.contains(text)) {
            openRank = -1;
        }
    }

    /// A city that no list knows.
    private static boolean isUnknownRank(String text) {
        int last = text.length() - 1;
        return (last == 1 || last == 2) && "市县区".indexOf(text.charAt(last)) >= 0 && !Places.isKnown(text)
                && !Places.NEVER.has(text)
                && !OrganisationWords.STOPS.has(text);
    }

    /// 县委|县政府: the government beside the committee.
    private boolean isBeside(int head) {
        return at == head && found.endsAt(head) && paragraph.at(head - 1) == '委' && "省市区县州旗镇乡".indexOf(paragraph.at(head)) >= 0;
    }

    /// 中部|园区: which one of several.
    private boolean isDirected(Token word, String text) {
        return word.is("f") && text.length() == 2 && openRank == at && "东南西北中".indexOf(text.charAt(0)) >= 0;
    }

    /// 由省|歌舞剧院: the tokenizer holds 由省 for a word.
    private boolean isGluedRank() {
        Token word = paragraph.wordAt(at - 1);
        return word.end() == at && word.text().length() == 2 && (!word.is("n") || word.is("nr"))
                && "任由在从向对到与和把被让据原经".indexOf(word.text().charAt(0)) >= 0
                && "省市县区".indexOf(word.text().charAt(1)) >= 0;
    }

    /// 任|江南|大学, 向|石台|派出所: the tokenizer has drawn the word before to the name.
    private boolean isGluedName(Token word) {
        return word.is("nr") && word.end() == at && (word.text().length() == 3 || word.text().length() == 2)
                && "任向由对与在被到原前经".indexOf(word.text().charAt(0)) >= 0 && !paragraph.text().startsWith("经开区", word.start())
                && word.text().substring(1).chars().allMatch(c -> NameWord.isFree((char) c));
    }

    private static boolean isAnchor(Token word, String text) {
        return OrganisationWords.ANCHORS.has(text) || Places.isKnown(text) || word.is("ns") && !Places.NEVER.has(text);
    }
}
