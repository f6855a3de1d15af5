package org.qingyang.facts.entity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.WordSet;

/// A house in quotation marks before a post: “远航社”|理事长, 《云岭日报》|副总编辑.
final class QuotedHouse {

    /// Who makes a paper or a magazine.
    private static final WordSet MAKERS = new WordSet(Set.of("社长", "副社长", "总编辑", "副总编辑", "总编", "副总编", "主编", "副主编", "执行主编", "编辑",
            "编委", "主任记者", "首席记者", "评论员", "记者", "总经理", "专栏作家"));
    /// Who leads what may have any name.
    private static final WordSet LEADERS = new WordSet(Set.of("会长", "副会长", "理事长", "副理事长", "秘书长", "社长", "创始人", "董事长", "总经理", "负责人",
            "发起人", "团长", "队长", "主唱", "店长", "老板", "总干事"));
    private static final int LONGEST = 12;

    private QuotedHouse() {
    }

    /// What the quotation marks hold that end where this title begins; null where they hold no house of it.
    static @Nullable String before(Paragraph paragraph, int start, String title) {
        char mark = paragraph.at(start - 1);
        boolean house = mark == '》' && MAKERS.has(title) || mark == '”' && LEADERS.has(title);
        int open = house ? paragraph.text().lastIndexOf(mark == '》' ? '《' : '“', start - 1) : -1;
        return open < 0 || start - open < 4 || start - open > LONGEST + 2 ? null
                : paragraph.text().substring(open + 1, start - 1);
    }
}
