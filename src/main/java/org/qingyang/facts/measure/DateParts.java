package org.qingyang.facts.measure;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.DateFact;

/// What a printed date says, numbers as numbers; 0 where it says nothing.
///
/// @param relative 今年, 去年 …, null where none stands
/// @param part     a part of the year (一季度, 上半年), null where none stands
/// @param since    whether it opens a stretch without an end (2024年以来)
record DateParts(int year, @Nullable String relative, int month, @Nullable String relativeMonth, int day, int endYear,
        int endMonth,
        int endDay, boolean since, @Nullable String time, @Nullable String part) {

    static DateParts of(Matcher date) {
        String whole = date.group();
        return new DateParts(either(date, "year", "year1"), text(date, "rel", "rel1"), number(date, "month"),
                date.group("relmonth"),
                either(date, "day", "day1"), either(date, "year2", "year3"), number(date, "month2"), number(date, "day2"),
                whole.endsWith("以来") || whole.endsWith("起"), date.group("clock") != null
                        ? date.group("clock") : text(date, "time", "time1"), text(date, "part", "part1"));
    }

    /// 明年的5月、10月: the year of the first date is the second one's too.
    DateParts in(DateParts before) {
        return new DateParts(before.year, before.relative, month > 0 ? month : before.month, relativeMonth, day,
                endYear, endMonth, endDay, since, time, part);
    }

    /// Whether it tells the hour and no day.
    boolean isClock() {
        return year + month + day == 0 && relative == null && relativeMonth == null && part == null;
    }

    DateFact.Kind kind() {
        if (relative != null || relativeMonth != null) {
            return DateFact.Kind.RELATIVE;
        }
        return year > 0 ? DateFact.Kind.ABSOLUTE : DateFact.Kind.PARTIAL;
    }

    private static int either(Matcher date, String one, String other) {
        return Math.max(number(date, one), number(date, other));
    }

    private static @Nullable String text(Matcher date, String one, String other) {
        String found = date.group(one) != null ? date.group(one) : date.group(other);
        return found == null || found.isEmpty() ? null : found;
    }

    private static int number(Matcher date, String group) {
        String found = date.group(group);
        return found == null ? 0 : Numerals.value(found).intValue();
    }
}
