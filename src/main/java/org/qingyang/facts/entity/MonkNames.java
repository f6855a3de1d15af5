package org.qingyang.facts.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.WordSet;
import org.qingyang.text.Span;

/// Names of monks and nuns, which have no family name: 灵泉寺方丈|慧明|大和尚.
final class MonkNames {

    private static final WordSet CALLS = new WordSet(Set.of("法师", "大和尚", "和尚", "禅师", "上师", "老和尚", "长老", "仁波切", "上人", "尼师", "道长"));
    private static final WordSet RANKS = new WordSet(Set.of("方丈", "住持", "监院", "首座", "当家", "知客", "会长", "副会长", "秘书长", "副秘书长", "院长",
            "副院长", "主席", "副主席", "主任", "副主任", "委员", "教务长", "导师", "理事", "高僧"));
    private static final String TEMPLES = "寺庵院观庙宫";
    private static final String OPENS = "，、。；：（“的和与请由";

    private MonkNames() {
    }

    /// Where such names stand, each of two characters before a call and behind a rank, a temple or a mark.
    static List<Span> in(Paragraph paragraph) {
        List<Span> names = new ArrayList<>();
        String text = paragraph.text();
        for (int end = 2; end < text.length(); end++) {
            if (CALLS.lengthAt(text, end) > 0 && isName(text, end - 2) && isIntroduced(paragraph, end - 2)) {
                names.add(new Span(end - 2, end));
            }
        }
        return names;
    }

    private static boolean isName(String text, int start) {
        return text.substring(start, start + 2).chars()
                .allMatch(c -> Character.isIdeographic(c) && "的了老大各位一个名这那该高女男年轻小".indexOf(c) < 0)
                && RANKS.lengthBefore(text, start + 2) == 0
                && TEMPLES.indexOf(text.charAt(start + 1)) < 0 && PersonWords.NEVER.lengthAt(text, start) < 2;
    }

    private static boolean isIntroduced(Paragraph paragraph, int start) {
        char before = paragraph.at(start - 1);
        return start == 0 || OPENS.indexOf(before) >= 0 || TEMPLES.indexOf(before) >= 0
                || RANKS.lengthBefore(paragraph.text(), start) > 0;
    }
}
