package org.qingyang.facts.entity;

import java.util.Set;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.Token;

/// Goes back from the word that ends a place's name over the words that may belong to the name.
final class PlaceWalk {

    static final int LONGEST_NAME = 10;
    /// Days that roads are named after.
    static final Set<String> MEMORIAL = Set.of("五一", "五四", "八一", "七一", "二七", "三八");
    /// Between a place and a word for a building these belong to the building's name.
    private static final Set<String> BUILDING =
            Set.of("国际", "国家", "文化", "科技", "商业", "体育", "新国际", "会议", "艺术", "世纪", "中央", "历史", "水上");
    private static final String RANKS = "省市区县镇乡村州";

    private final Paragraph paragraph;
    private final String text;
    private final Cover taken;

    /// @param taken what belongs to other names
    PlaceWalk(Paragraph paragraph, Cover taken) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.taken = taken;
    }

    /// Where the words begin that may belong to the name whose last word stands at `head`; `head` where none do.
    ///
    /// @param rank whether that word is the one for a rank
    int start(int head, boolean rank) {
        int at = head;
        while (at > 0 && head - at < LONGEST_NAME && !taken.touches(at - 1, at)) {
            Token word = paragraph.wordAt(at - 1);
            if (isPointOfName(at - 1)) {
                at--;
                continue;
            }
            String part = text.substring(word.start(), at);
            if (rank && head - at >= 2 && part.length() == 1 && "市县区旗".contains(part)) {
                break;
            }
            boolean inside = BUILDING.contains(part) && !rank && Places.lengthBefore(text, word.start()) > 0;
            if (!inside && !belongs(word, part, rank, at < head, at == head
                    && (text.startsWith("街道", head) || text.startsWith("镇", head) || text.startsWith("乡", head)))
                    || taken.touches(word.start(), at)) {
                break;
            }
            at = word.start();
        }
        return at;
    }

    /// Where the words of nothing but sounds begin that end at `head`.
    int sounds(int head) {
        int at = head;
        while (at > 0 && head - at < LONGEST_NAME && ForeignNames.isAllSound(paragraph.wordAt(at - 1).text())) {
            at = paragraph.wordAt(at - 1).start();
        }
        return at;
    }

    /// 本-古里安|机场: between the parts of a foreign name.
    private boolean isPointOfName(int at) {
        return "·-".indexOf(text.charAt(at)) >= 0 && ForeignNames.isSound(paragraph.at(at - 1))
                && ForeignNames.isSound(paragraph.at(at + 1));
    }

    private static boolean belongs(Token word, String part, boolean rank, boolean further, boolean street) {
        if (Places.STOPS.has(part) || Places.NEVER.has(part) || word.is("w") || part.isBlank()) {
            return false;
        }
        if (street && part.length() > 1 && part.endsWith("村")) {
            return true;
        }
        if (RANKS.indexOf(part.charAt(part.length() - 1)) >= 0 && (part.length() > 1 && !Places.isKnown(part.substring(0, 2))
                || part.length() > 2 || "镇乡村".contains(part)) || part.endsWith("街道")) {
            return false;
        }
        if (part.endsWith("性") || part.endsWith("型")) {
            return false;
        }
        if (MEMORIAL.contains(part)) {
            return true;
        }
        if (rank && further && Places.isKnown(part)) {
            return false;
        }
        if (part.length() == 1) {
            return "的了在与和及由为对向从到将被把于是等以经让请赴来去有并个条座这那各每某全本该两处使跟爱至往给随按距离靠临沿朝".indexOf(part.charAt(0)) < 0
                    && !word.is("p") && "年月日号层个名位条座家间线".indexOf(part.charAt(0)) < 0 && !word.is("c") && !word.is("u")
                    && !word.is("d") && (!word.is("v") || rank && "到在进访问走看建设办开改回返抵经过撤并划归".indexOf(part.charAt(0)) < 0)
                    && Character.isIdeographic(part.charAt(0));
        }
        return word.is("n") || word.is("b") || word.is("j") || word.is("s") || word.is("f") || word.is("x") || word.is("g");
    }
}
