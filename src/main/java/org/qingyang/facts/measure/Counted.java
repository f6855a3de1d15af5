package org.qingyang.facts.measure;

import java.util.Set;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.Lexicon;
import org.qingyang.language.Token;
import org.qingyang.language.WordSet;
import org.qingyang.text.Span;

/// What a figure counts: the nouns behind it (18名|技能高手), or before it in a list of results (二等奖|2名).
final class Counted {

    private static final WordSet STOPS = new WordSet(Lexicon.of(Counted.class, "measure.txt").list("stops"));
    private static final int LONGEST = 14;
    /// Of these there is nothing that they count.
    private static final Set<String> MEASURES = Set.of(("年 个月 天 日 小时 分钟 秒 周 星期 周年 岁 世纪 % ％ ‰ 个百分点 百分点 元 万元 亿元 美元 欧元 英镑"
            + " 日元 港元 人民币 元人民币 元港币 元新台币 美金 韩元 卢布 法郎 马克 块 块钱"
            + " 公里 千米 米 厘米 毫米 英尺 英寸 平方公里 立方米 公顷 亩 公斤 千克 克 吨 斤 升 毫升 毫克 千瓦 千瓦时 伏 千伏 英里 海里 平方米 摄氏度 倍").split(" "));

    private Counted() {
    }

    /// @param start where the figure begins
    /// @param end   behind its unit
    static String at(Paragraph paragraph, int start, int end, String unit) {
        if (MEASURES.contains(unit)) {
            return "";
        }
        if (paragraph.at(start) == '前') {
            return "";
        }
        int from = end;
        int to = behind(paragraph, from);
        return to > from ? paragraph.printed(new Span(from, to)) : before(paragraph, start);
    }

    private static int behind(Paragraph paragraph, int from) {
        int to = from;
        int noun = from;
        while (to < paragraph.length() && to - from < LONGEST) {
            Token word = paragraph.wordAt(to);
            if (word.start() != to && to == from) {
                to = word.end();
                noun = to - from > 3 ? from : to;
                continue;
            }
            int bracket = to > from ? bracket(paragraph, to) : to;
            if ((!isNoun(word) && !isAdjective(word, to == from) || stops(paragraph, word) && (to > from
                    || !word.text().equals("参赛"))) && bracket == to) {
                break;
            }
            to = Math.max(word.end(), bracket);
            noun = word.is("vn") && to > from + word.text().length() || isAdjective(word, true) && !isNoun(word) ? noun : to;
        }
        return Math.min(noun, paragraph.length());
    }

    /// 代表 ends what is counted only as a verb, before a place or a name.
    private static boolean stops(Paragraph paragraph, Token word) {
        if (!word.text().equals("代表") || word.end() >= paragraph.length()) {
            return STOPS.has(word.text());
        }
        Token next = paragraph.wordAt(word.end());
        return next.is("ns") || next.is("nr") || next.is("nt");
    }

    /// 职业（工种）: a short bracket belongs to the noun before it.
    private static int bracket(Paragraph paragraph, int at) {
        int close = paragraph.at(at) == '（' ? paragraph.text().indexOf('）', at) : -1;
        return close > 0 && close - at < 5 ? close + 1 : at;
    }

    /// 先进代表, 快递小哥: an adjective, or at the beginning a bare verb, may stand before the noun.
    private static boolean isAdjective(Token word, boolean first) {
        return word.is("a") || first && (word.is("v") || word.is("d")) && word.text().length() == 2;
    }

    private static boolean isNoun(Token word) {
        return word.is("n") && !word.is("nr") || word.is("b") || word.is("vn") || word.is("j") || word.is("g")
                || word.is("an") || word.is("l")
                || word.is("k");
    }

    private static String before(Paragraph paragraph, int start) {
        if ("。，、；：）”".indexOf(paragraph.at(start - 1)) >= 0 || start == 0) {
            return "";
        }
        if (start > 2 && paragraph.text().startsWith("等奖", start - 2)) {
            return paragraph.printed(new Span(start - 3, start));
        }
        if (paragraph.wordAt(start - 1).is("v")) {
            return "";
        }
        int from = start;
        while (from > 0 && start - from < LONGEST && (isNoun(paragraph.wordAt(from - 1)) || paragraph.at(from - 1) == '之')) {
            from = paragraph.wordAt(from - 1).start();
        }
        return paragraph.printed(new Span(from, start));
    }
}
