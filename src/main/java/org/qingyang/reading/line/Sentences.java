package org.qingyang.reading.line;

import java.util.regex.Pattern;

/// How stretches of text begin and end.
public final class Sentences {

    private static final String FINAL = "。！？!?…．﹗﹖｡";
    private static final String CLOSERS = "”’』」）》】〉)\"";
    private static final String NEVER_FIRST = "，。、；：？！”’』」）》】〉％%…·,;!?)~～﹐﹑﹔﹕﹖﹗";

    private static final java.util.Set<String> OPENING_PHRASES = java.util.Set.of("近日", "日前", "目前", "当前", "当天", "当日", "当晚",
            "据悉", "其中", "此外", "同时", "今年", "去年", "如今", "昨天", "今天", "昨日", "今日", "随后", "最终", "另外", "未来", "近期",
            "此前", "期间", "会上", "会前", "会后", "现在", "同年", "后来", "首先", "其次", "再次", "最后", "总之", "因此", "但是", "不过",
            "然而", "于是", "对此", "为此", "之后", "眼下", "连日来", "近年来", "据了解", "据介绍", "据统计", "截至", "本月", "上月", "下午",
            "上午", "傍晚", "凌晨", "清晨", "晚上", "春节", "元旦", "国庆", "迄今", "至今", "今后", "今晚", "昨晚", "翌日", "次日", "那天",
            "这天", "比如", "例如", "譬如", "诚然", "当然", "如果", "接着", "原来", "果然", "从此", "这时", "此时", "活动中", "走访中",
            "第一", "第二", "第三", "第四", "第五", "其一", "其二", "其三", "一是", "二是", "三是", "四是", "五是", "现场", "对于", "这几天", "近几年", "这一天", "有一次",
            "几天来", "几年来", "多年来", "一年来", "半年来", "数月来", "近年以来", "长期以来", "一直以来", "多年前", "不久前", "座谈中", "会议上", "下一步", "记者");

    /// Where the reporter stands at the latest in [#SEEN].
    private static final int FARTHEST_SEEN = 13;
    private static final Pattern SEEN = Pattern.compile("(?:[^，。]{2,12}，)?记者(?:看到|了解到|注意到|发现|见到|获悉)");

    private static final String OPEN_QUOTES = "“「《";
    private static final String CLOSE_QUOTES = "”」》";
    private static final int SHORT_END = 12;
    private static final int LONGEST_STUMP = 5;
    private static final int SHORTEST_NOTE = 7;

    private Sentences() {
    }

    /// Whether the text ends where a sentence ends: at a final mark, closing quotes and brackets left aside, or at a
    /// remark in brackets behind one: 。（完）.
    public static boolean isComplete(String text) {
        int remark = text.endsWith("）") || text.endsWith(")") ? Math.max(text.lastIndexOf('（'), text.lastIndexOf('(')) : -1;
        return isNote(text) || remark > 0 && endsInFinal(text, remark) || endsInFinal(text, text.length());
    }

    /// Whether a final mark ends the text before `end`, closing quotes and brackets left aside.
    private static boolean endsInFinal(String text, int end) {
        int at = end;
        while (at > 0 && CLOSERS.indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        if (at == 0) {
            return false;
        }
        char last = text.charAt(at - 1);
        return FINAL.indexOf(last) >= 0 || last == '.' && at > 1 && !Character.isDigit(text.charAt(at - 2));
    }

    /// Whether the text is a remark in brackets from end to end, as no heading is: （文中人物均为化名）.
    public static boolean isNote(String text) {
        int last = text.length() - 1;
        return last >= SHORTEST_NOTE && text.charAt(0) == '（' && text.indexOf('）') == last;
    }

    /// Whether the text ends with the first word or two of a sentence: …两个区。医院.
    public static boolean endsInStump(String text) {
        for (int i = text.length() - 1; i > 0 && i >= text.length() - 1 - LONGEST_STUMP; i--) {
            if ("。！？".indexOf(text.charAt(i)) >= 0) {
                return i < text.length() - 1 && text.substring(i + 1).codePoints().allMatch(Character::isLetterOrDigit);
            }
        }
        return false;
    }

    /// Whether the text ends in a mark that a sentence goes on after.
    public static boolean endsOpenMark(String text) {
        return !text.isEmpty() && "，、；：,;—－-（“《‘「『(·﹐﹑﹔﹕".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /// Whether the text begins with a mark that never opens a line.
    public static boolean beginsInside(String text) {
        return !text.isEmpty() && NEVER_FIRST.indexOf(text.charAt(0)) >= 0 && !isShortYear(text);
    }

    /// A year without its century: ’98.
    private static boolean isShortYear(String text) {
        return text.charAt(0) == '’' && text.length() > 1 && Character.isDigit(text.charAt(1));
    }

    /// Whether a comma stands in the text, not counting those of a quotation.
    public static boolean hasComma(String text) {
        return text.indexOf('，') >= 0 && commas(text) > 0;
    }

    /// How many commas stand in the text, not counting those in quotes or book-title marks.
    public static int commas(String text) {
        int commas = 0;
        for (int at = 0; at < text.length(); at++) {
            int quote = OPEN_QUOTES.indexOf(text.charAt(at));
            int close = quote < 0 ? -1 : text.indexOf(CLOSE_QUOTES.charAt(quote), at);
            if (close >= 0) {
                at = close;
            } else if (text.charAt(at) == '，') {
                commas++;
            }
        }
        return commas;
    }

    /// The offset behind the last final mark (and its closers) inside the text, or 0.
    public static int lastEnd(String text) {
        for (int i = text.length(); i > 0; i--) {
            if (FINAL.indexOf(text.charAt(i - 1)) >= 0) {
                int end = i;
                while (end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                return end;
            }
        }
        return 0;
    }

    /// Whether a sentence ends somewhere before the last character.
    public static boolean hasInnerEnd(String text) {
        for (int i = 0; i < text.length() - 1; i++) {
            if (text.charAt(i) == '。' || text.charAt(i) == '；') {
                return true;
            }
        }
        return false;
    }

    /// Whether the text begins with a phrase that opens sentences, and a comma: 近日，.
    public static boolean beginsWithPhrase(String text) {
        int comma = text.indexOf('，');
        return comma >= 2 && comma <= 4 && OPENING_PHRASES.contains(text.substring(0, comma));
    }

    /// Whether the text begins with what somebody says or the reporter sees: a quotation with clauses of its own, and no
    /// title or term; 在桥面上，记者看到.
    public static boolean beginsOnTheSpot(String text) {
        if (text.lastIndexOf("记者", FARTHEST_SEEN) >= 0 && SEEN.matcher(text).lookingAt()) {
            return true;
        }
        int close = text.startsWith("“") || text.startsWith("「") ? Math.max(text.indexOf('”'), text.indexOf('」')) : -1;
        return close > 0 && text.substring(1, close).chars().anyMatch(c -> "，。！？；…".indexOf(c) >= 0);
    }

    /// Whether the text begins with the rest of a word: one to three characters and a mark, and no opening phrase.
    public static boolean beginsWithStub(String text) {
        for (int i = 1; i <= 3 && i < text.length(); i++) {
            if ("，。、；".indexOf(text.charAt(i)) >= 0) {
                return !OPENING_PHRASES.contains(text.substring(0, i));
            }
        }
        return false;
    }

    /// Whether the text begins with a sentence of a few characters without a comma: the end of one that began above.
    public static boolean beginsWithEnd(String text) {
        int end = text.indexOf('。');
        return end > 0 && end <= SHORT_END && end < text.length() - 1 && text.lastIndexOf('，', end) < 0 && text.charAt(0) != '“';
    }

    public static int count(String text, char c) {
        int count = 0;
        for (int at = text.indexOf(c); at >= 0; at = text.indexOf(c, at + 1)) {
            count++;
        }
        return count;
    }
}
