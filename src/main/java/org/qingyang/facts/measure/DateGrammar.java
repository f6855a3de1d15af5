package org.qingyang.facts.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.CharacterSet;
import org.qingyang.model.DateFact;

/// Finds dates. What the text leaves open is taken from the issue's date or stays open.
public final class DateGrammar {

    /// @param begins the characters that it can begin with
    /// @param first  the same as a set
    /// @param second those that can follow the first one
    private record Form(String begins, CharacterSet first, CharacterSet second, Pattern pattern) {

        static Form of(String first, String second, String pattern) {
            return new Form(first, new CharacterSet(first), new CharacterSet(second), Pattern.compile(pattern));
        }

        Looked in(Paragraph paragraph) {
            return new Looked(paragraph, this, pattern.matcher(paragraph.text()).useTransparentBounds(true));
        }
    }

    /// A form that is looked for in one paragraph.
    private record Looked(Paragraph paragraph, Form form, Matcher matcher) {

        /// The match at `start`, good until the next question; null where the form does not stand there.
        @Nullable Matcher at(int start) {
            boolean begins = form.first.has(paragraph.at(start)) && form.second.has(paragraph.at(start + 1));
            return begins && matcher.region(start, paragraph.length()).lookingAt() ? matcher : null;
        }
    }

    private static final String N = "(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})";
    private static final String YEAR = "(?:(?<year>[12][0-9]{3}|[一二][〇零○一二三四五六七八九]{3})年|(?<rel>今年|去年|明年|前年|后年|上年|同年|当年))";
    private static final String MONTH = "(?:(?<month>" + N + ")月份?|(?<relmonth>本月|上月|下月|上个月|下个月|当月|同月))";
    private static final String DAY = "(?:(?<day>" + N + ")[日号])";
    /// 凌晨两点: an hour in words needs the part of the day, or it is a number of points.
    private static final String SPELT = "(?:凌晨|清晨|早上|早晨|上午|中午|下午|午后|傍晚|晚间|晚上|深夜)[一二两三四五六七八九十]{1,3}[点时](?:半|钟|许|[一三]刻)?";
    private static final String TIME = "(?<time>" + SPELT
            + "|(?:凌晨|清晨|早上|早晨|上午|中午|下午|午后|傍晚|晚间|晚上|深夜|晚|早)?(?:(?:[0-9]{1,2}|零)(?:时|"
            + "点|：[0-5][0-9])(?:[0-9]{1,2}分)?(?:许|半)?|(?<=凌晨|清晨|早上|早晨|上午|中午|下午|午后|傍晚|晚间|晚上|深夜|[日号]晚|[日号]早)))";
    private static final String TO = "(?:日|号)?(?:至|到|—+|－|-|~|～|–)";
    private static final String END = "(?:(?<year2>[12][0-9]{3})年)?(?:(?<month2>" + N + ")月)?(?:(?<day2>" + N + ")[日号])?";

    /// From the most exact form to the loosest; the first that fits at a place counts.
    private static final Form EXACT = Form.of("0123456789一二三四五六七八九十今去明前后上同当本下凌清早中午傍晚深第",
            "0123456789〇零○一二三四五六七八九十两年月日号时点：个晨上午后晚间夜半季",
            "(?:" + YEAR + "的?)?" + MONTH + "(?:(?:(?<day>" + N + ")(?:[日号]|(?=至|到|—|－|-|~|～|–)))(?:" + TO + "(?=[0-9一二三四五六七八九十])"
            + END
                    + ")?)?(?:" + TIME + ")?(?:以来|起|底|初|中旬|上旬|下旬|末)?"
            + "|" + YEAR.replace("<year>", "<year1>").replace("<rel>", "<rel1>")
            + "(?:(?:至|到|—+|－|-)(?<year3>[12][0-9]{3})年)?(?<part>第?[一二三四1-4]季度|前[两二三2-3]个?季度|上半年|下半年)?(?:以来|起|底|初|年底|年初|年末|"
            + "[春夏秋冬][天季]?)?"
            + "|(?<part1>第?[一二三四]季度|前[两二三]个?季度|上半年|下半年)(?:以来|末)?"
            + "|" + DAY.replace("<day>", "<day1>") + "(?:" + TIME.replace("<time>", "<time1>") + ")?"
            + "|(?<clock>" + SPELT + "|(?:凌晨|清晨|早上|早晨|上午|中午|下午|午后|傍晚|晚间|晚上|深夜|晚|早)?[0-9]{1,2}(?:[时点](?!多|左右|钟)(?:[0-9]{1,2}分"
            + ")?(?:许|半)?|：[0-5][0-9](?![0-9])))");
    private static final Form RELATIVE = Form.of("今昨前明后本上下这周星礼过当次翌去同", "（一年天日晚晨早夜周一二三四五六末期拜去月个夏春秋冬",
            "(?<near>[今昨前明]（[0-9]{1,2}日?）日?|今天|今日|昨天|昨日|前天|明天|明日|后天|今晚|昨晚|今晨|今早|昨夜)(?:" + TIME.replace("?<time>", "?:")
                    + ")?|(?<week>(?:本周|上周|下周|这周|周|星期|礼拜)[一二三四五六日天末])(?:" + TIME.replace("?<time>", "?:")
                    + "|晚|早)?|本周|上周|下周|过去[一两二三四五六七八九十0-9]+年|本月|上月|上个月|下个月|下月|上一年|次年|翌年|当天|当日|当晚|次日|翌日|今夏|今春|今秋|今冬|去冬|去夏|同日");
    private static final Form ERA = Form.of("0123456789上本二十公农阴正腊", "0123456789一二三四五六七八九十世个元历月",
            "(?:(?<century>[0-9]{1,2}|二十一?|十[一二三四五六七八九])世纪|(?<near>上|本)个?世纪)"
            + "(?:(?<decade>[0-9]0|[一二三四五六七八九]十)年代)?(?:初期?|中期|中叶|末期?|后期|前期|以来|起)?|公元前[0-9]+(?:年|世纪)"
            + "|(?:农历|阴历)(?:[正腊一二三四五六七八九十冬闰]{1,3}月)?(?:初[一二三四五六七八九十]|十[一二三四五六七八九]|二十[一二三四五六七八九]?|三十|廿[一二三四五六七八九])?"
            + "|(?:正月|腊月)(?:初[一二三四五六七八九十]|十[一二三四五六七八九]|二十[一二三四五六七八九]?|三十)?"
            + "(?:(?:早上|上午|中午|下午|傍晚|晚上|清晨)(?:[0-9]{1,2}[点时](?:[0-9]{1,2}分)?)?)?");
    private static final Form VAGUE = Form.of("近日连不前多几此年最新这", "日前期来久不年几些天段近一两二三四五六七八九十0123456789",
            "近日|日前|近期|近来|连日来|不久前|前不久|近年来|多年来|近几年|近几年来|近些年|近些年来|前些"
            + "天|前几天|这几天|几天前|几年前|此前不久|年前|不日|近段时间|最近|新近"
            + "|近[一两二三四五六七八九十0-9]+(?:个月|年)来");

    /// What any date can begin with.
    private static final CharacterSet FIRST =
            new CharacterSet(EXACT.begins + RELATIVE.begins + ERA.begins + VAGUE.begins + DateSpans.BEGINS);
    private static final CharacterSet NUMERAL = new CharacterSet("0123456789〇零○一二三四五六七八九十");
    private static final CharacterSet BEHIND_NUMERALS = new CharacterSet("年月日号时点：季至到—－-~～–个晨上午后晚间夜半");
    private static final int NUMERALS_OF_YEAR = 4;
    private static final Pattern WEEKDAY = Pattern.compile("（(?:星期|周|礼拜)[一二三四五六日天]）");

    private final Paragraph paragraph;
    private final Calendar calendar;
    private final DateSpans spans;
    private final Looked exact;
    private final Looked relative;
    private final Looked era;
    private final Looked vague;
    private @Nullable DateParts last;
    private int lastEnd;

    private DateGrammar(Paragraph paragraph, @Nullable LocalDate issue) {
        this.paragraph = paragraph;
        this.calendar = new Calendar(issue);
        this.spans = new DateSpans(paragraph.text(), calendar);
        this.exact = EXACT.in(paragraph);
        this.relative = RELATIVE.in(paragraph);
        this.era = ERA.in(paragraph);
        this.vague = VAGUE.in(paragraph);
    }

    public static List<DateFact> find(Paragraph paragraph, @Nullable LocalDate issue) {
        var grammar = new DateGrammar(paragraph, issue);
        List<DateFact> dates = new ArrayList<>();
        int at = 0;
        while (at < paragraph.length()) {
            DateFact date = grammar.at(at);
            if (date == null) {
                at++;
            } else {
                dates.add(date);
                at = date.mention().end();
            }
        }
        return dates;
    }

    private @Nullable DateFact at(int start) {
        if (!FIRST.has(paragraph.at(start))) {
            return null;
        }
        boolean edge = paragraph.isEdge(start);
        Matcher vague = edge ? this.vague.at(start) : null;
        if (vague != null && !isPartOfNumber(start)) {
            return fact(DateFact.Kind.VAGUE, Period.OPEN, null, new Find(start, vague.end(), "date.vague", 0.95));
        }
        DateSpans.Found span = edge || paragraph.at(start) == '“' ? spans.at(start) : null;
        if (span != null && !isPartOfNumber(start)) {
            return fact(span.kind(), span.period(), null, new Find(start, span.end(), "date.span", 0.9));
        }
        Matcher era = this.era.at(start);
        if (era != null && era.end() > start + 1 && !isPartOfNumber(start) && !isNumbered(era)) {
            return fact(era.group("century") == null ? DateFact.Kind.PARTIAL : DateFact.Kind.ABSOLUTE, calendar.era(era), null,
                    new Find(start, era.end(), "date.era", 0.9));
        }
        Matcher exact = mayBeExact(start) ? this.exact.at(start) : null;
        Matcher relative = edge ? this.relative.at(start) : null;
        boolean longer = relative != null && exact != null && exact.end() >= relative.end() && exact.group("relmonth") != null;
        if (!longer && relative != null && paragraph.isEdge(relative.end()) && !isInName(start,
                relative.end())) {
            return explained(calendar.relative(relative.group("near"), relative.group("week")), start, relative.end());
        }
        if (exact != null && exact.end() > start && !isPartOfNumber(start) && !isOther(exact)) {
            DateParts parts = DateParts.of(exact);
            if (parts.kind() == DateFact.Kind.PARTIAL && last != null && lastEnd == start - 1 && paragraph.at(lastEnd) == '、') {
                parts = parts.in(last);
            }
            last = parts;
            lastEnd = weekday(edge(exact.end()));
            return fact(parts.kind(), calendar.period(parts), parts.time(), new Find(start, lastEnd, "date.exact", 0.95));
        }
        return null;
    }

    /// 3000人 is none: behind the numerals that it begins with an exact date goes on with one of few characters.
    private boolean mayBeExact(int start) {
        int end = start;
        while (end - start < NUMERALS_OF_YEAR && NUMERAL.has(paragraph.at(end))) {
            end++;
        }
        return end == start || BEHIND_NUMERALS.has(paragraph.at(end));
    }

    /// 今天（9月2日）: a relative date and the day in brackets behind it are one.
    private DateFact explained(Period period, int start, int end) {
        int close = paragraph.at(end) == '（' ? paragraph.text().indexOf('）', end) : -1;
        Matcher day = close > 0 && close - end < 12 ? exact.at(end + 1) : null;
        boolean told = day != null && day.end() == close && day.group("day") != null;
        Period when = told && day != null ? calendar.period(DateParts.of(day)) : period;
        return fact(DateFact.Kind.RELATIVE, when.from() == null ? period : when, null,
                new Find(start, told ? close + 1 : end, "date.relative", 0.85));
    }

    /// Behind the day of the week in brackets: 9月3日（星期二）.
    private int weekday(int end) {
        Matcher day = WEEKDAY.matcher(paragraph.text()).region(end, paragraph.length());
        return paragraph.at(end) == '（' && day.lookingAt() ? day.end() : end;
    }

    /// 21世纪经济报道, 20世纪福克斯: a century within a name.
    private boolean isNumbered(Matcher era) {
        return era.group("century") != null && era.group("decade") == null && text(era.end(), "经济报", "福克斯", "报系");
    }

    private boolean text(int at, String... beginnings) {
        return java.util.stream.Stream.of(beginnings).anyMatch(one -> paragraph.text().startsWith(one, at));
    }

    /// 2024年|初任: what looks like 年初 belongs to the next word.
    private int edge(int end) {
        return !paragraph.isEdge(end) && "初底末春夏秋冬".indexOf(paragraph.at(end - 1)) >= 0 ? end - 1 : end;
    }

    /// 周一 within 一周一次, and 周末 within longer words.
    private boolean isInName(int start, int end) {
        return paragraph.text().startsWith("黑色", start - 2)
                || paragraph.text().startsWith("周", start) && ("一每".indexOf(paragraph.at(start - 1)) >= 0
                || !paragraph.isEdge(end));
    }

    /// 11月 within 111月, 五月 within a word; 2021年级.
    private boolean isPartOfNumber(int start) {
        char before = paragraph.at(start - 1);
        return Character.isDigit(before) || before == '.' || paragraph.text().startsWith("每年", start - 2)
                || "第〇零一二三四五六七八九十百千数几半".indexOf(before) >= 0;
    }

    /// 2024年度 is a year, 3月龄 and 30日龄 are ages, “3号”楼 is a number; 一日 alone is a stretch.
    private boolean isOther(Matcher exact) {
        char after = paragraph.at(exact.end());
        String whole = exact.group();
        boolean bareDay = whole.matches("[^年月]*[日号].*");
        if (bareDay) {
            return whole.contains("号") || !Character.isDigit(whole.charAt(0)) || after == '龄' || after == '均' || after == '内';
        }
        boolean season = whole.endsWith("月") && !Character.isDigit(whole.charAt(0)) && (after == '的' || whole.length() > 3);
        if (exact.group("clock") != null) {
            return after == '之' || after == '小' || whole.endsWith("点") && Character.isIdeographic(after)
                    && !paragraph.isEdge(exact.end());
        }
        return after == '龄' || season && exact.group("rel") == null && exact.group("year") == null;
    }

    private DateFact fact(DateFact.Kind kind, Period period, @Nullable String time, Find find) {
        return new DateFact(kind, period.from(), period.to(), time, paragraph.mention(find));
    }
}
