package org.qingyang.facts.measure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// Puts dates on the calendar as far as the issue's date allows. An impossible date stays open.
final class Calendar {

    private static final String DAYS = "一二三四五六日";

    private final @Nullable LocalDate issue;

    Calendar(@Nullable LocalDate issue) {
        this.issue = issue;
    }

    Period period(DateParts parts) {
        try {
            return resolved(parts);
        } catch (DateTimeException impossible) {
            return Period.OPEN;
        }
    }

    private Period resolved(DateParts parts) {
        int year = year(parts);
        int month = month(parts);
        if (parts.part() != null && year > 0) {
            return part(year, parts.part());
        }
        if (parts.isClock() || year == 0 || month == 0 && parts.day() > 0) {
            return Period.OPEN;
        }
        if (parts.relativeMonth() != null && month < 0) {
            return Period.OPEN;
        }
        String from = iso(year, month, parts.day());
        if (parts.since()) {
            return new Period(from, null);
        }
        return parts.endYear() + parts.endMonth() + parts.endDay() == 0 ? Period.of(from) : new Period(from, end(parts,
                year, month));
    }

    private static String end(DateParts parts, int year, int month) {
        int endYear = parts.endYear() > 0 ? parts.endYear() : year;
        int endMonth = parts.endMonth() > 0 ? parts.endMonth() : month;
        int next = parts.endYear() == 0 && endMonth < month ? endYear + 1 : endYear;
        return iso(next, endMonth, parts.endDay());
    }

    /// 一季度, 前三季度, 上半年 as months.
    private static Period part(int year, String part) {
        int half = part.equals("上半年") ? 1 : part.equals("下半年") ? 2 : 0;
        int quarter = quarter(part);
        int first = half > 0 ? half * 6 - 5 : part.startsWith("前") ? 1 : quarter * 3 - 2;
        return new Period(iso(year, first, 0), iso(year, half > 0 ? half * 6 : quarter * 3, 0));
    }

    private static int quarter(String part) {
        return 1 + part.chars().map(c -> c == '两' ? 1 : Math.max("一二三四".indexOf(c), "1234".indexOf(c))).max().orElse(0);
    }

    /// Centuries and their decades; what counts by the moon or from the nearest century without the issue's date stays open.
    Period era(java.util.regex.Matcher era) {
        boolean near = era.group("near") != null && issue != null;
        if (era.group("century") == null && !near) {
            return Period.OPEN;
        }
        int century = issue != null && near ? (issue.getYear() - 1) / 100 + (era.group("near").equals("本") ? 1 : 0)
                : Numerals.value(era.group("century")).intValue();
        int from = century * 100 - 100;
        if (era.group("decade") == null) {
            return new Period("%04d".formatted(from + 1), "%04d".formatted(from + 100));
        }
        int decade = from + Numerals.value(era.group("decade")).intValue();
        return new Period("%04d".formatted(decade), "%04d".formatted(decade + 9));
    }

    /// A day or month without a year is taken for the issue's year; when it lies more than half a year ahead, for the
    /// year before.
    private int year(DateParts parts) {
        if (parts.year() > 0) {
            return parts.year();
        }
        if (issue == null) {
            return 0;
        }
        String relative = parts.relative();
        if (relative == null) {
            return parts.relativeMonth() == null ? nearest(parts, issue)
                    : YearMonth.from(issue).plusMonths(months(parts)).getYear();
        }
        return switch (relative) {
            case "今年" -> issue.getYear();
            case "去年", "上年" -> issue.getYear() - 1;
            case "明年" -> issue.getYear() + 1;
            case "前年" -> issue.getYear() - 2;
            case "后年" -> issue.getYear() + 2;
            default -> 0;
        };
    }

    private static int nearest(DateParts parts, LocalDate issue) {
        return issue.getYear() - (parts.month() - issue.getMonthValue() > 6 ? 1 : 0);
    }

    private int month(DateParts parts) {
        String relative = parts.relativeMonth();
        if (relative == null) {
            return parts.month() > 0 || parts.day() == 0 || issue == null ? parts.month() : issue.getMonthValue();
        }
        boolean open = issue == null || relative.startsWith("当") || relative.startsWith("同");
        return issue == null || open ? -1 : issue.plusMonths(months(parts)).getMonthValue();
    }

    /// How many months 上月 and 下月 lie away.
    private static int months(DateParts parts) {
        String relative = parts.relativeMonth() == null ? "" : parts.relativeMonth();
        return relative.startsWith("上") ? -1 : relative.startsWith("下") ? 1 : 0;
    }

    /// 今天, 昨晚, 周三 and the like.
    Period relative(@Nullable String near, @Nullable String week) {
        if (issue == null) {
            return Period.OPEN;
        }
        if (near != null) {
            return Period.of(issue.plusDays(offset(near)).toString());
        }
        return week == null ? Period.OPEN : weekday(week, issue);
    }

    private static int offset(String near) {
        return switch (near.charAt(0)) {
            case '昨' -> -1;
            case '明' -> 1;
            case '前' -> -2;
            case '后' -> 2;
            default -> 0;
        };
    }

    /// Only 本周, 上周 and 下周 name a day; a bare 周三 may lie on either side.
    private static Period weekday(String week, LocalDate issue) {
        int day = DAYS.indexOf(week.charAt(week.length() - 1) == '天' ? '日' : week.charAt(week.length() - 1));
        int weeks = switch (week.charAt(0)) {
            case '本', '这' -> 0;
            case '上' -> -1;
            case '下' -> 1;
            default -> 9;
        };
        boolean open = day < 0 || weeks == 9;
        return open ? Period.OPEN : Period.of(issue.plusDays(day + 1L - issue.getDayOfWeek().getValue() + 7L * weeks).toString());
    }

    private static String iso(int year, int month, int day) {
        if (month <= 0) {
            return year < 1000 ? "%04d".formatted(year) : Integer.toString(year);
        }
        return day > 0 ? LocalDate.of(year, month, day).toString() : YearMonth.of(year, month).toString();
    }
}
