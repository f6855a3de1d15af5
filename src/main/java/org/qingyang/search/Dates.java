package org.qingyang.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Stretches of time: `2024-05..2024-09`, `2024..`, `..2024-05-03`, and behind `日期:` also a single year, month or day.
final class Dates {

    private static final String DATE = "(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?";
    private static final Pattern ONE = Pattern.compile(DATE);
    private static final Pattern RANGE = Pattern.compile("(?:" + DATE + ")?\\.\\.(?:" + DATE + ")?");

    private Dates() {
    }

    /// Whether a word looks like a stretch of time and not like text.
    static boolean isRange(String word) {
        return word.length() > 2 && RANGE.matcher(word).matches();
    }

    static Query range(String word) throws BrokenQuery {
        int dots = word.indexOf("..");
        String from = dots < 0 ? word : word.substring(0, dots);
        String to = dots < 0 ? word : word.substring(dots + 2);
        if (from.isEmpty() && to.isEmpty()) {
            throw new BrokenQuery("date", word);
        }
        var range = new Query.Dated(from.isEmpty() ? null : date(from, false), to.isEmpty() ? null : date(to, true));
        if (range.from() != null && range.to() != null && range.from().isAfter(range.to())) {
            throw new BrokenQuery("dates", word);
        }
        return range;
    }

    private static LocalDate date(String text, boolean last) throws BrokenQuery {
        Matcher parts = ONE.matcher(text);
        if (!parts.matches()) {
            throw new BrokenQuery("date", text);
        }
        try {
            return date(Integer.parseInt(parts.group(1)), parts.group(2), parts.group(3), last);
        } catch (DateTimeException impossible) {
            throw new BrokenQuery("date", text);
        }
    }

    private static LocalDate date(int year, @Nullable String month, @Nullable String day, boolean last) {
        if (month == null) {
            return last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
        }
        var of = YearMonth.of(year, Integer.parseInt(month));
        return day != null ? of.atDay(Integer.parseInt(day)) : last ? of.atEndOfMonth() : of.atDay(1);
    }
}
