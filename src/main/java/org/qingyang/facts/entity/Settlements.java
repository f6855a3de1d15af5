package org.qingyang.facts.entity;

import java.util.Set;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.Token;

/// Where names of towns, villages and the like begin that no word list knows: below a county, or where nothing but a word of
/// movement or a mark stands before.
final class Settlements {

    private static final Set<String> LOWER = Set.of("镇", "乡", "村", "街道");
    private static final Set<String> BOUNDED = Set.of("镇", "乡", "村", "街道", "社区", "隧道", "特大桥", "大桥", "水库", "遗址");
    private static final Set<String> GOES = Set.of("到", "来", "来到", "赴", "前往", "走进", "位于", "深入", "联系", "经过", "途经", "穿越", "抵达", "至");
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
        return below >= 0 || !BOUNDED.contains(suffix) ? below : bounded(head, end);
    }

    /// 石台县|召忽|镇: where a few characters between a county and the word for a lower rank begin, or -1.
    private int below(int head) {
        for (int length = 1; length <= 3 && head - length > 2; length++) {
            int start = head - length;
            boolean ranked = "市区县旗".indexOf(text.charAt(start - 1)) >= 0 && Places.lengthBefore(text, start) > 2;
            if (ranked && text.substring(start, head).chars().allMatch(c -> Character.isIdeographic(c) && "的和与各多全等及".indexOf(c) < 0)) {
                return start;
            }
        }
        return -1;
    }

    /// 来到|西合阳|镇: where a few characters begin that nothing but a word of movement or a mark stands before, or -1.
    private int bounded(int head, int end) {
        for (int length = 2; length <= 4 && length <= head; length++) {
            int start = head - length;
            if (!Character.isIdeographic(text.charAt(start)) || NO_NAME.indexOf(text.charAt(start)) >= 0) {
                return -1;
            }
            if (paragraph.isEdge(start) && opens(start)) {
                return isOwnName(start, head, end) ? start : -1;
            }
        }
        return -1;
    }

    private boolean opens(int start) {
        if (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1))) {
            return true;
        }
        Token before = paragraph.wordAt(start - 1);
        return before.is("p") || GOES.contains(before.text()) || "的了和与及".contains(before.text()) || "市县区道镇乡".indexOf(text.charAt(start - 1)) >= 0;
    }

    /// More than one word, none of which speaks of settlements in general.
    private boolean isOwnName(int start, int head, int end) {
        if (Places.NEVER.has(text.substring(start, end)) || paragraph.wordAt(start).end() >= head) {
            return false;
        }
        for (int at = start; at < head; at = paragraph.wordAt(at).end()) {
            Token word = paragraph.wordAt(at);
            if (Places.STOPS.has(word.text()) || word.text().length() > 1 && Places.NEVER.has(word.text()) || word.is("u") || word.is("r") || word.is("q") || word.is("c") || word.is("d")
                    || word.is("p") || word.is("t") || word.is("vshi")) {
                return false;
            }
        }
        return true;
    }
}
