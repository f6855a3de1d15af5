package org.qingyang.facts.entity;

import java.util.Set;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.NameCharacters;
import org.qingyang.language.Token;

/// Where names of towns, villages and the like begin that no word list knows: below a county, or where nothing but a word of
/// movement or a mark stands before.
final class Settlements {

    private static final Set<String> TOWNS = Set.of("镇", "乡", "街道", "苏木");
    private static final Set<String> LOWER = Set.of("镇", "乡", "村", "里", "街道");
    private static final Set<String> BOUNDED = Set.of("镇", "乡", "村", "里", "街道", "社区", "隧道", "特大桥", "大桥", "水库", "遗址", "小区",
            "公寓");
    private static final Set<String> GOES = Set.of("联合", "会同", "携手", "通往", "通向", "开往", "驶往", "驶向", "途经", "途径", "流经", "毗邻",
            "紧邻", "靠近", "往", "沿", "家住", "住在", "来自", "定居", "入驻", "回到", "返回", "返乡", "走访", "帮扶", "到", "来", "来到", "赴", "前往",
            "走进", "位于", "深入", "联系", "经过", "穿越", "抵达", "至");
    /// What may stand before 小区 within its name.
    private static final Set<String> HOMES = Set.of("花园", "家园", "新村", "新城", "公寓", "大院", "广场");
    /// Words that tell what kind of a settlement one is.
    private static final Set<String> GENERAL =
            Set.of("经济", "文化", "公共", "人民", "安全", "健康", "优秀", "中心", "职工", "居民", "学生", "商业", "旅游", "生态", "国际", "未来");
    private static final String NO_NAME = "的了在与和及由为对向从到将把于是等以让请赴来去有并个条座这那各每某全本该两多几其我你他小";

    private final Paragraph paragraph;
    private final String text;

    Settlements(Paragraph paragraph) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
    }

    /// The start of the name before this suffix, or -1.
    int start(int head, int end) {
        String suffix = text.substring(head, end);
        int below = LOWER.contains(suffix) ? below(head) : -1;
        int town = below < 0 && TOWNS.contains(suffix) ? town(head) : -1;
        return below >= 0 ? below : town >= 0 || !BOUNDED.contains(suffix) ? town : bounded(head, end);
    }

    /// Whether a town of the list ends here whose name is no common word: the tokenizer may have cut behind it.
    boolean isTown(int end) {
        int length = "镇乡".indexOf(text.charAt(end - 1)) >= 0 ? Places.TOWNS.lengthBefore(text, end - 1) : 0;
        int start = end - 1 - length;
        return length > 1 && paragraph.isEdge(start) && NameCharacters.frequency(text.substring(start, end - 1)) == 0;
    }

    /// Where the name of a town begins that the list of all of them has, or -1; a common word is one only behind what opens a
    /// name.
    private int town(int head) {
        int start = head - Places.TOWNS.lengthBefore(text, head);
        boolean common = NameCharacters.frequency(text.substring(start, head)) > 0 && !paragraph.wordAt(start).is("ns");
        return start < head && (opens(start) || !common && paragraph.isEdge(start)) ? start : -1;
    }

    /// 石台县|召忽|镇: where a few characters between a county and the word for a lower rank begin, or -1.
    private int below(int head) {
        Token last = paragraph.wordAt(head);
        if (last.start() < head && last.text().length() > 1 && Places.NEVER.has(last.text())) {
            return -1;
        }
        for (int length = 1; length <= 3 && head - length > 2; length++) {
            int start = head - length;
            boolean ranked = "市区县旗".indexOf(text.charAt(start - 1)) >= 0 && Places.lengthBefore(text, start) > 2;
            if (ranked && text.substring(start, head).chars()
                    .allMatch(c -> Character.isIdeographic(c) && "的和与各多全等及".indexOf(c) < 0)) {
                return start;
            }
        }
        return -1;
    }

    /// 来到|西合阳|镇: where a few characters begin that nothing but a word of movement or a mark stands before, or -1.
    private int bounded(int head, int end) {
        for (int length = 2; length <= 4 && length <= head; length++) {
            int start = head - length;
            boolean listed = text.charAt(start) == '和' && paragraph.at(start - 1) == '、';
            if (length == 2 && !Character.isIdeographic(text.charAt(head - 1)) || !Character.isIdeographic(text.charAt(start))
                    || NO_NAME.indexOf(text.charAt(start)) >= 0 && !listed) {
                return -1;
            }
            if ((paragraph.isEdge(start) || isGlued(start)) && opens(start)) {
                return isOwnName(start, head, end) ? start : -1;
            }
        }
        return -1;
    }

    /// 自|白榆|街道: the tokenizer holds 自白 for a word.
    private boolean isGlued(int start) {
        Token word = paragraph.wordAt(start);
        return word.start() == start - 1 && word.end() == start + 1 && text.charAt(start - 1) == '自' && word.nature().equals("n");
    }

    /// Whether nothing that may belong to a name stands before.
    boolean opens(int start) {
        if (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1))) {
            return true;
        }
        Token before = paragraph.wordAt(start - 1);
        return before.is("p") || isGlued(start) || GOES.contains(before.text()) || "的了和与及是".contains(before.text())
                || "市县区道镇乡".indexOf(text.charAt(start - 1)) >= 0;
    }

    /// 来自|梨园|街道, 、|民主|街道: one common word is a name behind a word of movement, below a higher rank, or in a list of such.
    private boolean isOneWord(Token word, int start, int head) {
        boolean noun = !GENERAL.contains(word.text()) && word.is("n") || word.is("a") || word.is("b") || word.is("x");
        if (!noun || word.start() != start || word.end() != head || word.text().length() != 2 || start == 0) {
            return false;
        }
        boolean listed = text.charAt(start - 1) == '、' && start > 1 && "道区村镇乡".indexOf(text.charAt(start - 2)) >= 0;
        Token before = paragraph.wordAt(start - 1);
        return listed || before.text().equals("自") || GOES.contains(before.text())
                || "市县区道镇乡".indexOf(text.charAt(start - 1)) >= 0;
    }

    /// More than one word, or one that stands for a name, none of which speaks of settlements in general.
    private boolean isOwnName(int start, int head, int end) {
        Token first = paragraph.wordAt(start);
        if (Places.NEVER.has(text.substring(start, end)) || first.end() >= head && !isOneWord(first, start, head)
                || GOES.contains(first.text())) {
            return false;
        }
        for (int at = start; at < head; at = paragraph.wordAt(at).end()) {
            Token word = paragraph.wordAt(at);
            boolean home = text.startsWith("小区", head) && HOMES.contains(word.text());
            boolean split = word.end() > head && word.start() == start + 1;
            boolean general = !home && !split && word.text().length() > 1 && Places.NEVER.has(word.text());
            if (Places.STOPS.has(word.text()) || general || word.is("u") || word.is("r") || word.is("q")
                    || word.is("c") && at > start || word.is("d") || word.is("v") && !word.is("vn") && word.text().length() > 1
                    || word.is("p") || word.is("t") || word.is("vshi")) {
                return false;
            }
        }
        return true;
    }
}
