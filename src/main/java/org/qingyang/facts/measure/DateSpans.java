package org.qingyang.facts.measure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingyang.language.CharacterSet;
import org.qingyang.model.DateFact;

/// Dates that are not made of years, months and days behind one another: stretches of years or months with one 年 or 月,
/// five-year plans, decades without their century, years of the republic, and dates in figures with dots or strokes.
final class DateSpans {

    /// What was found: up to where it reaches and what it means.
    record Found(int end, DateFact.Kind kind, Period period) {
    }

    static final String BEGINS = "“0123456789一二三四五六七八九十今去明前上同当民";
    private static final CharacterSet FIRST = new CharacterSet(BEGINS);
    private static final CharacterSet SECOND = new CharacterSet("0123456789一二三四五六七八九十五年月份个至到—－-~～–国");
    private static final CharacterSet BEHIND_DIGITS = new CharacterSet("年月份至到—－-~～–./");
    private static final String TO = "(?:至|到|—+|－|-|~|～|–)";
    private static final String MONTH = "(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})";
    private static final String YEAR = "(?:(?<year>[12][0-9]{3})年的?|(?<rel>今年|去年|明年|前年|上年|同年|当年)的?)";
    private static final Pattern FORM = Pattern.compile(
            "(?<from>[12][0-9]{3})" + TO + "(?<to>[12][0-9]{3})年"
            + "|" + YEAR + "?(?<month>" + MONTH + ")月?份?" + TO + "(?<month2>" + MONTH + ")月份?(?![0-9日])"
            + "|" + YEAR.replace("<year>", "<year2>").replace("<rel>", "<rel2>") + "前(?<months>[0-9]{1,2}|[两二三四五六七八九十]{1,2})个月"
            + "|(?<y>[12][0-9]{3})[-./](?<m>[01]?[0-9])[-./](?<d>[0-3]?[0-9])(?![0-9.])日?"
            + "|“?(?<plan>[八九]|十[一二三四五六]?)五”?(?:规划|计划)?(?:时期|期间|以来|末期|末|初期|初|开局之年|收官之年)"
            + "|(?<decade>[2-9]0|[二三四五六七八九]十)年代(?:初期?|中期|末期?|后期|前期|以来|起)?"
            + "|民国(?<republic>元|[一二三四五六七八九十]{1,3})年");
    /// The plan that began in 1966 was the third; each lasts five years.
    private static final int THIRD_PLAN = 1966;

    private final String text;
    private final Calendar calendar;
    private final Matcher matcher;

    DateSpans(String text, Calendar calendar) {
        this.text = text;
        this.calendar = calendar;
        this.matcher = FORM.matcher(text);
    }

    /// What begins at `start`; null if nothing does.
    @Nullable Found at(int start) {
        char next = start + 1 < text.length() ? text.charAt(start + 1) : ' ';
        if (!FIRST.has(text.charAt(start)) || !SECOND.has(next) || !mayGoOn(start)
                || !matcher.region(start, text.length()).lookingAt()) {
            return null;
        }
        if (matcher.group("from") != null) {
            return found(DateFact.Kind.ABSOLUTE, new Period(matcher.group("from"), matcher.group("to")));
        }
        if (matcher.group("month") != null) {
            return months(matcher.group("year"), matcher.group("rel"), number("month"), number("month2"));
        }
        if (matcher.group("months") != null) {
            return months(matcher.group("year2"), matcher.group("rel2"), 1, number("months"));
        }
        if (matcher.group("y") != null) {
            DateParts day = parts(number("y"), null, number("m"), number("d"), 0);
            return found(DateFact.Kind.ABSOLUTE, calendar.period(day));
        }
        if (matcher.group("plan") != null) {
            int first = THIRD_PLAN + 5 * (number("plan") - 3);
            boolean open = matcher.group().endsWith("以来");
            return found(DateFact.Kind.ABSOLUTE, new Period(String.valueOf(first), open ? null : String.valueOf(first + 4)));
        }
        if (matcher.group("republic") != null) {
            int year = 1911 + (matcher.group("republic").equals("元") ? 1 : number("republic"));
            return found(DateFact.Kind.ABSOLUTE, Period.of(String.valueOf(year)));
        }
        return found(DateFact.Kind.PARTIAL, Period.OPEN);
    }

    /// 3000人 is none: behind the digits that it begins with a span goes on with one of few characters.
    private boolean mayGoOn(int start) {
        int end = start;
        while (end < text.length() && end - start < 4 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end == start || end < text.length() && BEHIND_DIGITS.has(text.charAt(end));
    }

    private @Nullable Found months(@Nullable String year, @Nullable String relative, int from, int to) {
        if (from < 1 || from > 12 || to < 1 || to > 12) {
            return null;
        }
        DateParts parts = parts(year == null ? 0 : Integer.parseInt(year), relative, from, 0, to);
        return found(parts.kind(), calendar.period(parts));
    }

    private static DateParts parts(int year, @Nullable String relative, int month, int day, int endMonth) {
        return new DateParts(year, relative, month, null, day, 0, endMonth, 0, false, null, null);
    }

    private Found found(DateFact.Kind kind, Period period) {
        return new Found(matcher.end(), kind, period);
    }

    private int number(String group) {
        return Numerals.value(matcher.group(group)).intValue();
    }
}
