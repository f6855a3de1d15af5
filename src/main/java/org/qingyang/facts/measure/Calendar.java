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
            return nearest(parts, issue);
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
        boolean ahead = parts.month() - issue.getMonthValue() > 6;
        boolean behind = issue.getMonthValue() - parts.month() > 6 && parts.month() > 0;
        return issue.getYear() - (ahead ? 1 : 0) + (behind && parts.relativeMonth() == null && isFuture(parts) ? 1 : 0);
    }

    /// Only a stretch that runs on says that it lies ahead; any other date is taken for this year's.
    private static boolean isFuture(DateParts parts) {
        return false;
    }

    private int month(DateParts parts) {
        String relative = parts.relativeMonth();
        if (relative == null) {
            return parts.month() > 0 || parts.day() == 0 || issue == null ? parts.month() : issue.getMonthValue();
        }
        if (issue == null) {
            return -1;
        }
        return switch (relative) {
            case "本月" -> issue.getMonthValue();
            case "上月", "上个月" -> issue.minusMonths(1).getMonthValue();
            case "下月", "下个月" -> issue.plusMonths(1).getMonthValue();
            default -> -1;
        };
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
            return "%04d".formatted(year);
        }
        return day > 0 ? LocalDate.of(year, month, day).toString() : YearMonth.of(year, month).toString();
    }
}
