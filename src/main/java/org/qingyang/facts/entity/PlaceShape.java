package org.qingyang.facts.entity;

import java.util.Set;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.NameCharacters;
import org.qingyang.language.Token;

/// Whether the words before the one that ends a place's name are a name, or only say what kind of a place it is.
final class PlaceShape {

    static final Set<String> FOREIGN_RANKS = Set.of("省", "州", "邦", "郡");
    private static final Set<String> NAMED_AS_WORD =
            Set.of("村", "镇", "乡", "公园", "大厦", "新区", "开发区", "电影院", "影剧院", "剧院", "大戏院", "戏院", "宾馆", "饭店", "酒店", "新村", "花园", "小区",
            "大桥", "水库");
    /// 某某市|社区: all of its communities.
    private static final Set<String> GENERAL = Set.of("社区", "小区", "村", "街道", "广场", "公园", "景区", "酒店", "宾馆", "饭店");
    private static final Set<String> SPELT_RANKS =
            Set.of("州", "省", "邦", "市", "郡", "湖", "河", "岛", "山", "湾", "港", "镇", "半岛", "群岛", "海峡", "高原", "沙漠", "盆地", "平原", "难民营");
    private static final Set<String> HOUSES = Set.of("电影院", "影剧院", "剧院", "大剧院", "大戏院", "戏院", "宾馆", "饭店", "酒店", "公园", "广场", "校区");

    private final Paragraph paragraph;
    private final String text;

    PlaceShape(Paragraph paragraph) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
    }

    /// Whether the words from `start` to `head` make a name of what ends at `end`.
    boolean isProper(int start, int head, int end) {
        String whole = text.substring(start, end);
        String name = text.substring(start, head);
        if (Places.NEVER.has(whole) || name.length() > 2 && "省市".indexOf(name.charAt(name.length() - 1)) >= 0
                && Places.isKnown(name) && GENERAL.contains(text.substring(head, end))) {
            return false;
        }
        if (SPELT_RANKS.contains(text.substring(head, end)) && head - start >= 2
                && ForeignNames.isAllSound(text.substring(start, head))
                && NameCharacters.frequency(text.substring(start, head)) == 0) {
            return true;
        }
        if (FOREIGN_RANKS.contains(text.substring(head, end))) {
            return false;
        }
        if (head - start >= 2 && PlaceWalk.MEMORIAL.contains(text.substring(start, start + 2))
                || end - head >= 4 && head - start >= 2 || isNamedAsWord(start, head, end)) {
            return true;
        }
        for (int at = start; at < head;) {
            Token word = paragraph.wordAt(at);
            String part = text.substring(at, Math.min(head, word.end()));
            boolean place = Places.isKnown(part) || word.is("ns") || word.is("nr") || part.equals("社区") || part.equals("街道");
            boolean spelt = word.is("nz") || word.is("x") || isSpelt(word, head) && head - start >= 2;
            if (place || spelt && (!Places.COMMON.has(text.substring(head, end)) || isSpelt(word, head))) {
                return true;
            }
            at = word.end();
        }
        return false;
    }

    /// 走进|青山|村: a common word is a name where a word of movement or a mark stands before it.
    private boolean isNamedAsWord(int start, int head, int end) {
        Token name = paragraph.wordAt(start);
        boolean opens = start == 0 || paragraph.wordAt(start - 1).is("v") || paragraph.wordAt(start - 1).is("p")
                || "、和与".indexOf(text.charAt(start - 1)) >= 0;
        return opens && name.start() == start && name.end() == head && head - start == 2
                && NAMED_AS_WORD.contains(text.substring(head, end));
    }

    /// 在|胜利|电影院: where the common word begins that a house is called by, behind a word of place; `head` where none does.
    int asWord(int head, int end) {
        Token name = paragraph.wordAt(Math.max(0, head - 1));
        boolean word = HOUSES.contains(text.substring(head, end)) && name.end() == head && name.text().length() == 2
                && (name.is("n") || name.is("v") || name.is("a"));
        return word && !Places.STOPS.has(name.text()) && !Places.NEVER.has(name.text())
                && "在到进于和、".indexOf(paragraph.at(name.start() - 1)) >= 0 ? name.start() : head;
    }

    /// A single character that is no word of its own kind here.
    private static boolean isSpelt(Token word, int head) {
        return word.text().length() == 1 && word.end() <= head && !word.is("m") && !word.is("q") && !word.is("f");
    }
}
