package org.qingyang.facts.entity;

import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.Token;

/// Roads whose names no word list and no tokenizer keeps whole: numbered ones, those at a crossing, those beside another.
final class Roads {

    static final String NUMERALS = "一二三四五六七八九十";
    private static final String ROADS = "路街道";

    private final Paragraph paragraph;
    private final String text;
    private final Settlements settlements;

    Roads(Paragraph paragraph, Settlements settlements) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.settlements = settlements;
    }

    /// 青禾路与|建设|街: a common word is a road's name beside another road.
    boolean isBeside(Find road, int head, int end) {
        int between = head - road.end() - 1;
        return between >= 2 && between <= 4 && ROADS.indexOf(text.charAt(end - 1)) >= 0
                && "路街道".indexOf(text.charAt(road.end() - 1)) >= 0
                && "与和、".indexOf(text.charAt(road.end())) >= 0 && paragraph.isEdge(road.end() + 1)
                && text.substring(road.end() + 1, head).chars()
                .allMatch(c -> Character.isIdeographic(c) && "的在各这那条".indexOf(c) < 0);
    }

    /// ，|建设|路、和平街: where a common word begins that is a road's name before another road; -1 where none does.
    int listed(int head, int end) {
        if (end >= text.length() || "、和与".indexOf(text.charAt(end)) < 0 || head < 2 || !isRoadWithin(end + 1)) {
            return -1;
        }
        Token word = paragraph.wordAt(head - 1);
        boolean name = word.end() == head && word.text().length() == 2
                && (word.is("n") || word.is("a") || word.is("v") || word.is("s")) && !Places.STOPS.has(word.text())
                && !Places.NEVER.has(word.text());
        return name && settlements.opens(word.start()) ? word.start() : -1;
    }

    /// 青禾路…经|航空|路: where a common word begins that is a road's name where another road was named before; -1 where none does.
    int among(Find before, int head) {
        Token word = paragraph.wordAt(Math.max(0, head - 1));
        boolean told = ROADS.indexOf(text.charAt(before.end() - 1)) >= 0 && word.start() > 0
                && "经由沿往达至".indexOf(text.charAt(word.start() - 1)) >= 0;
        boolean name = word.end() == head && word.text().length() == 2 && (word.is("n") || word.is("a"))
                && !Places.STOPS.has(word.text()) && !Places.NEVER.has(word.text());
        return told && name ? word.start() : -1;
    }

    /// Whether the next item of a list is a road.
    private boolean isRoadWithin(int start) {
        for (int at = start + 2; at < Math.min(text.length(), start + 6); at++) {
            if (!Character.isIdeographic(text.charAt(at))) {
                return false;
            }
            if (ROADS.indexOf(text.charAt(at)) >= 0 && paragraph.isEdge(at + 1)) {
                return true;
            }
        }
        return false;
    }

    /// 云水路|青年|路口: behind the other road.
    int behind(int start, int head) {
        int road = Math.max(text.lastIndexOf('路', head - 3), text.lastIndexOf('街', head - 3));
        return road > start + 1 ? road + 1 : start;
    }

    /// 云水|路口, 西坡|村村|南: the road at its crossing, the village before its south; the tokenizer cuts behind.
    boolean isCrossing(int end) {
        char last = text.charAt(end - 1);
        return (last == '村' || last == '路' || last == '街') && isCrossing(last, end);
    }

    /// 青禾|村长|陈明远: the village before who is its head.
    boolean isHead(int end) {
        return "村里镇乡".indexOf(text.charAt(end - 1)) >= 0 && paragraph.at(end - 2) != text.charAt(end - 1)
                && paragraph.at(end) == '长'
                && (paragraph.wordAt(end).start() == end - 1 && paragraph.wordAt(end).end() == end + 1
                || text.charAt(end - 1) == '里' && "公海英华月年".indexOf(paragraph.at(end - 2)) < 0 && paragraph.isEdge(end)
                && paragraph.wordAt(end).end() == end + 1);
    }

    private boolean isCrossing(char last, int end) {
        return last == '村' && paragraph.at(end) == '村' || last == '街' && text.startsWith("路口", end)
                || "口上边旁沿侧".indexOf(paragraph.at(end)) >= 0 && paragraph.wordAt(end).start() == end - 1
                && paragraph.wordAt(end).end() == end + 1
                && "路街".indexOf(text.charAt(end - 1)) >= 0;
    }

    /// 东海|一路: where the name of a numbered road begins; -1 where none does, and `head` where the number only counts.
    int numbered(int head) {
        if ("第分这那每各".indexOf(paragraph.at(head - 2)) >= 0 || "车公".indexOf(paragraph.at(head + 1)) >= 0) {
            return head;
        }
        int known = Places.lengthBefore(text, head - 1);
        if (known > 1) {
            return head - 1 - known;
        }
        Token word = paragraph.wordAt(head - 2);
        boolean name = word.end() == head - 1 && word.text().length() == 2 && (word.is("n") || word.is("a") && !word.is("ad"))
                && !Places.STOPS.has(word.text());
        return name && settlements.opens(word.start()) ? word.start() : -1;
    }
}
