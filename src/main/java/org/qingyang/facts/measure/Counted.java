package org.qingyang.facts.measure;

import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.Token;
import org.qingyang.text.Span;

/// What a figure counts: the nouns behind it (18名|技能高手), or before it in a list of results (二等奖|2名).
final class Counted {

    private static final int LONGEST = 14;
    private static final String TIME = "年 个月 天 小时 分钟 秒 周 星期 周年 岁 % ％ 元 万元 亿元 美元 公里 米 平方米 倍";

    private Counted() {
    }

    /// @param start where the figure begins
    /// @param end   behind its unit
    static String at(Paragraph paragraph, int start, int end, String unit) {
        if (!unit.isEmpty() && java.util.Set.of(TIME.split(" ")).contains(unit)) {
            return "";
        }
        int from = end;
        int to = behind(paragraph, from);
        return to > from ? paragraph.printed(new Span(from, to)) : before(paragraph, start);
    }

    private static int behind(Paragraph paragraph, int from) {
        int to = from;
        while (to < paragraph.length() && to - from < LONGEST) {
            Token word = paragraph.wordAt(to);
            if (word.start() != to && to == from) {
                return word.end() - to > 3 ? from : word.end();
            }
            int bracket = bracket(paragraph, to);
            if (!isNoun(word) && bracket == to) {
                break;
            }
            to = Math.max(word.end(), bracket);
        }
        return Math.min(to, paragraph.length());
    }

    /// 职业（工种）: a short bracket belongs to the noun before it.
    private static int bracket(Paragraph paragraph, int at) {
        int close = paragraph.at(at) == '（' ? paragraph.text().indexOf('）', at) : -1;
        return close > 0 && close - at < 5 ? close + 1 : at;
    }

    private static boolean isNoun(Token word) {
        return word.is("n") && !word.is("nr") || word.is("b") || word.is("vn") || word.is("j") || word.is("g") || word.is("an") || word.is("l")
                || word.is("k");
    }

    private static String before(Paragraph paragraph, int start) {
        if ("。，、；：）”".indexOf(paragraph.at(start - 1)) >= 0 || start == 0) {
            return "";
        }
        int from = start;
        while (from > 0 && start - from < LONGEST && (isNoun(paragraph.wordAt(from - 1)) || paragraph.wordAt(from - 1).is("m"))) {
            from = paragraph.wordAt(from - 1).start();
        }
        return paragraph.printed(new Span(from, start));
    }
}
