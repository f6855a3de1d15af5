package org.qingyang.facts.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.CharacterSet;
import org.qingyang.language.Lexicon;
import org.qingyang.language.Token;
import org.qingyang.language.WordSet;
import org.qingyang.model.Figure;
import org.qingyang.text.Span;

/// Finds numbers that count or measure. Years, ordinals, telephone numbers and the 一 of 一名 are none.
public final class FigureGrammar {

    private static final Lexicon LEXICON = Lexicon.of(FigureGrammar.class, "measure.txt");
    private static final WordSet UNITS = LEXICON.set("units");
    private static final WordSet NEVER = LEXICON.set("never");
    private static final WordSet ARTICLES = LEXICON.set("articles");

    private static final Pattern NUMBER = Pattern.compile(
            "(?<before>近|约有|约|大约|超过|超|逾|不足|不到|将近|接近|前|至少|上(?=[百千万])|零下|数|几)?"
            + "(?:(?<parts>[0-9]{1,4}|[一二三四五六七八九十百千万]{1,4})分之)?"
            + "(?<number>[0-9]{1,3}(?:[，,][0-9]{3})+(?![0-9])(?:\\.[0-9]+)?|[0-9]{1,15}+(?:\\.[0-9]{1,9})?|[一二两三四"
            + "五六七八九十百千廿]+(?:点[〇零一二三四五六七八九]+)?|(?=[万亿]))"
            + "(?<big>[百千]?[万亿]{0,2})(?<tail>(?<=[万亿])(?:[0-9]{1,4}[千百]万?|[0-9]{1,4}万)|[一二三四五六七八九]千[一二三四五六七八九百十]*)?"
            + "(?<hedge>余|多|来|几)?(?<big2>[万亿]{0,2})");

    /// Two neighbours of the row of numbers beside each other: 三四个, 二三十人.
    private static final Pattern NEAR = Pattern.compile("一二|一两|两三|二三|三四|三五|四五|五六|六七|七八|八九");
    /// What follows a unit and belongs to the number: 一年|半, 二成|五, 2米|8.
    private static final Pattern REST = Pattern.compile("(?<half>半)|(?<tenth>[一二三四五六七八九])(?![一二三四五六七八九十个名人])|"
            + "(?<decimal>[0-9]{1,2})(?![0-9.])");
    private static final Pattern HEDGED = Pattern.compile("左右|上下|以上|以下|以内|之多");

    /// Half of these may stand behind them.
    private static final java.util.Set<String> WHOLES =
            java.util.Set.of("年", "天", "小时", "个月", "周", "岁", "成", "里", "公里", "亩", "斤", "块", "倍", "折");

    private static final Pattern RANGE = Pattern.compile("(?:至|到|—+|－|-|~|～)[0-9]+(?:\\.[0-9]+)?[百千]?[万亿]{0,2}余?");
    private static final String NUMERALS = "0123456789一二两三四五六七八九十百千廿万亿";
    private static final CharacterSet NUMERAL = new CharacterSet(NUMERALS);
    /// What a word before a number can begin with, and what can follow that character.
    private static final CharacterSet LEAD = new CharacterSet("近约大超逾不将接前至数几上零");
    private static final CharacterSet BEHIND_LEAD = new CharacterSet(NUMERALS + "有约过足到近少下");

    private final Paragraph paragraph;
    private final String text;
    private final BitSet dates = new BitSet();

    private FigureGrammar(Paragraph paragraph, List<Span> dates) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        dates.forEach(date -> this.dates.set(date.start(), date.end()));
    }

    /// @param dates what is a date or a name, in which no figure is looked for
    public static List<Figure> find(Paragraph paragraph, List<Span> dates) {
        var grammar = new FigureGrammar(paragraph, dates);
        List<Figure> figures = new ArrayList<>();
        Matcher number = NUMBER.matcher(grammar.text);
        int at = 0;
        while (grammar.next(number, at)) {
            Optional<Figure> figure = grammar.figure(number);
            figure.ifPresent(figures::add);
            at = Math.max(number.end(), figure.map(found -> found.mention().end()).orElse(0));
        }
        return figures;
    }

    /// Moves the matcher to the first number at `from` or behind.
    private boolean next(Matcher number, int from) {
        for (int at = from; at < text.length(); at++) {
            if (dates.get(at)) {
                continue;
            }
            boolean begins = NUMERAL.has(text.charAt(at))
                    || LEAD.has(text.charAt(at)) && BEHIND_LEAD.has(paragraph.at(at + 1)) && !isWordEnd(at);
            if (begins && number.region(at, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /// 提前|两轮, 中超|16支: no hedge but the end of a word.
    private boolean isWordEnd(int at) {
        char before = paragraph.at(at - 1);
        return text.charAt(at) == '前' && "提以之此日从".indexOf(before) >= 0
                || text.charAt(at) == '超' && "中英西德法意亚赶".indexOf(before) >= 0;
    }

    private Optional<Figure> figure(Matcher number) {
        Optional<Duration> duration = dates.get(number.start()) ? Optional.empty() : Duration.at(text, number.start("number"));
        return duration.isPresent() ? duration.map(time -> figure(number, time)) : figureOf(number);
    }

    private Figure figure(Matcher number, Duration time) {
        return new Figure(time.number(), time.value(), time.unit(), "", orEmpty(number.group("before")),
                paragraph.mention(new Find(number.start(), time.end(), "figure", 0.9)));
    }

    private Optional<Figure> figureOf(Matcher number) {
        String digits = number.group("number") + number.group("big") + orEmpty(number.group("tail")) + number.group("big2");
        int unitStart = number.end();
        int unitLength = UNITS.lengthAt(text, unitStart);
        if (unitLength == 1 && (isWordOf(unitStart) || isNumeral(unitStart))) {
            unitLength = 0;
        }
        String unit = unitLength == 0 ? shared(unitStart) : text.substring(unitStart, unitStart + unitLength);
        if (text.startsWith("个半", unitStart) && UNITS.lengthAt(text, unitStart + 2) > 0) {
            return halved(number, digits, unitStart + 2);
        }
        if (digits.isEmpty() || !isFigure(number, digits, unit)) {
            return Optional.empty();
        }
        boolean cold = "零下".equals(number.group("before"));
        String hedge = (cold ? "" : orEmpty(number.group("before"))) + orEmpty(number.group("hedge"));
        Matcher near = NEAR.matcher(digits);
        boolean nearly = near.find() && "成半点".indexOf(paragraph.at(number.start() - 1)) < 0;
        String exact = nearly ? digits.substring(0, near.start() + 1) + digits.substring(near.end()) : digits;
        Rest rest = rest(unit, unitStart + unitLength);
        Matcher behind = HEDGED.matcher(text).region(rest.end, text.length());
        int end = behind.lookingAt() ? behind.end() : rest.end;
        String full = hedge + (nearly ? near.group() : "") + (behind.hitEnd() || end == rest.end ? "" : behind.group());
        String parts = number.group("parts");
        String printed = parts == null ? digits : parts + "分之" + digits;
        return value(exact, parts, cold).map(value -> new Figure(printed, value.add(rest.more), unit,
                Counted.at(paragraph, number.start(), end,
                unit), full,
                paragraph.mention(new Find(number.start(), end, "figure", unit.isEmpty() ? 0.75 : 0.9))));
    }

    /// What a unit has behind it that belongs to the number.
    private record Rest(int end, BigDecimal more) {
    }

    private Rest rest(String unit, int end) {
        Matcher rest = REST.matcher(text).region(end, text.length());
        boolean whole = unit.isEmpty() || !rest.lookingAt() || !paragraph.isEdge(rest.end());
        if (!whole && rest.group("half") != null && WHOLES.contains(unit)) {
            return new Rest(rest.end(), new BigDecimal("0.5"));
        }
        if (!whole && rest.group("tenth") != null && unit.equals("成")) {
            return new Rest(rest.end(), Numerals.value(rest.group("tenth")).movePointLeft(1));
        }
        if (!whole && rest.group("decimal") != null && unit.equals("米")) {
            return new Rest(rest.end(), new BigDecimal("0." + rest.group("decimal")));
        }
        return new Rest(end, BigDecimal.ZERO);
    }

    /// 两个半小时: the unit stands behind the half.
    private Optional<Figure> halved(Matcher number, String digits, int unitStart) {
        int end = unitStart + UNITS.lengthAt(text, unitStart);
        String unit = text.substring(unitStart, end);
        return value(digits, null, false).map(value -> new Figure(digits, value.add(new BigDecimal("0.5")), unit, "",
                orEmpty(number.group("before")),
                paragraph.mention(new Find(number.start(), end, "figure", 0.9))));
    }

    /// 15亿—20亿元, 3至5年: the unit behind the end of a range is its beginning's too.
    private String shared(int end) {
        if ("至到—－-~～".indexOf(paragraph.at(end)) < 0) {
            return "";
        }
        Matcher range = RANGE.matcher(text).region(end, text.length());
        int unit = range.lookingAt() ? range.end() : -1;
        return unit < 0 ? "" : text.substring(unit, unit + UNITS.lengthAt(text, unit));
    }

    /// 12315两|条热线: no weight, but another number.
    private boolean isNumeral(int unit) {
        return text.charAt(unit) == '两' && UNITS.lengthAt(text, unit + 1) > 0;
    }

    /// 数千|首都: what looks like a unit begins the next word; right behind a digit it is one (63家|协会).
    private boolean isWordOf(int unit) {
        Token word = paragraph.wordAt(unit);
        return word.start() == unit && text.charAt(unit) != '个' && !Character.isDigit(paragraph.at(unit - 1))
                && word.text().length() > 1 && (word.is("ns") || word.is("n") && !word.is("nr"));
    }

    private boolean isFigure(Matcher number, String digits, String unit) {
        int start = number.start();
        int date = dates.nextSetBit(start);
        if (date >= 0 && date < number.end() + unit.length() || number.group("hedge") == null && NEVER.lengthAt(text,
                number.start("number")) > 0 || isGlued(start, number.start("number"))) {
            return false;
        }
        boolean arabic = Character.isDigit(digits.charAt(0));
        if (digits.equals("万") || digits.equals("亿")) {
            return hedged(number) && !unit.isEmpty();
        }
        if (number.group("parts") != null) {
            return true;
        }
        if (unit.isEmpty()) {
            return isCountOfThings(number, digits, arabic);
        }
        if (arabic) {
            return !isYearOrCode(digits, number.end(), unit);
        }
        return isSpeltFigure(number, digits, unit);
    }

    /// Part of a longer number, of a word in Latin letters, or behind 第.
    private boolean isGlued(int start, int digits) {
        char before = paragraph.at(start - 1);
        return Character.isDigit(before) || before == '.' || before == '第' || Character.isLetter(before) && before < 128
                || digits > start && paragraph.at(digits - 1) == '前' && paragraph.at(start - 1) == '目'
                || "〇零一二两三四五六七八九十百千几数".indexOf(before) >= 0
                || text.charAt(start) == '近' && "附最邻临接".indexOf(before) >= 0;
    }

    /// 3.2万职工: a great number counts what follows at once.
    private boolean isCountOfThings(Matcher number, String digits, boolean arabic) {
        char last = digits.charAt(digits.length() - 1);
        boolean great = last == '万' || last == '亿';
        if (hedged(number) && (arabic && digits.length() > 1 || "百千万亿".indexOf(last) >= 0)
                || last == '亿' && digits.length() > 1) {
            return isThing(number.end());
        }
        return great && arabic && Character.isIdeographic(paragraph.at(number.end())) || arabic && digits.contains(".")
                && great;
    }

    /// 100多|国家, 数千|首都观众, 百亿|补贴.
    private boolean isThing(int at) {
        Token word = paragraph.wordAt(at);
        return at < text.length() && word.start() == at && word.is("n") && !word.is("nr") && word.text().length() > 1;
    }

    private boolean isYearOrCode(String digits, int end, String unit) {
        boolean year = unit.equals("年") && digits.matches("[12][0-9]{3}");
        boolean grade = (unit.equals("级") || unit.equals("届") || unit.equals("期")) && digits.matches("20[0-9]{2}");
        boolean century = unit.equals("世纪") && digits.length() == 2;
        boolean road = "路号".indexOf(paragraph.at(end)) >= 0;
        boolean stage = isStage(end, unit);
        return year || stage || grade || century || road || unit.equals("市") && digits.matches("1[0-9]{4}|9[0-9]{4}");
    }

    /// 二期|工程: which and not how many.
    private boolean isStage(int end, String unit) {
        return unit.equals("期") && (text.startsWith("工程", end + 1) || text.startsWith("项目", end + 1)
                || text.startsWith("建设", end + 1)
                || text.startsWith("扩建", end + 1));
    }

    /// 人大|二次|会议: which session and not how many.
    private boolean isSession(int start, int end, String unit) {
        return unit.equals("次") && "大协会委届".indexOf(paragraph.at(start - 1)) >= 0
                && (text.startsWith("会议", end) || text.startsWith("全体会议", end) || text.startsWith("全会", end));
    }

    /// 三场, 六位, 近百家, 十多年; but not 一名, 一批, 三轮车 and 四季.
    private boolean isSpeltFigure(Matcher number, String digits, String unit) {
        boolean hedged = hedged(number) || NEAR.matcher(digits).lookingAt();
        if (isStage(number.end(), unit) || isSession(number.start(), number.end() + unit.length(), unit)) {
            return false;
        }
        if (digits.equals("一") && ARTICLES.has(unit) && !hedged) {
            return false;
        }
        int end = number.end() + unit.length();
        boolean inWord = !paragraph.isEdge(end) || !paragraph.isEdge(number.start()) && !hedged;
        return hedged || !inWord && !unit.equals("届") && !unit.equals("级") && !(digits.length() == 1 && unit.equals("分"));
    }

    private static boolean hedged(Matcher number) {
        return number.group("before") != null || number.group("hedge") != null;
    }

    /// @param parts of how many parts these are (五分之二); null if it is no fraction
    private static Optional<BigDecimal> value(String digits, @org.jspecify.annotations.Nullable String parts, boolean negative) {
        try {
            BigDecimal value = Numerals.value(digits);
            BigDecimal share = parts == null ? value : value.divide(Numerals.value(parts), 6, java.math.RoundingMode.HALF_UP);
            return Optional.of((negative ? share.negate() : share).stripTrailingZeros());
        } catch (ArithmeticException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }
}
