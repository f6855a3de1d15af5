package org.qingyang.facts.entity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Honours among the posts before a name, which tell no office: 全国劳模, 全国“最美站长”, 全国先进团队带头人.
final class Honours {

    private static final Pattern QUALIFIED = Pattern.compile("、(?:全国|全省|全市)[^、，。；：]{0,24}(?:团队(?:带头人|负责人)|”)$");
    private static final int LONGEST = 16;
    private static final int FAR = 34;

    private final String text;

    Honours(String text) {
        this.text = text;
    }

    /// Whether one may end at `at`.
    boolean endAt(int at) {
        return PersonWords.HONOURS.lengthBefore(text, at) > 0 || text.charAt(at - 1) == '”';
    }

    /// The mark of the list before the honour that ends at `at`; -1 where none does.
    ///
    /// @param mark the last mark before `at`
    int markBefore(int at, int mark) {
        if (mark > 0 && text.charAt(mark) == '、' && at - mark <= LONGEST && PersonWords.HONOURS.lengthBefore(text, at) > 0) {
            return mark;
        }
        Matcher qualified = QUALIFIED.matcher(text).region(Math.max(0, at - FAR), at);
        return qualified.find() ? qualified.start() : -1;
    }
}
