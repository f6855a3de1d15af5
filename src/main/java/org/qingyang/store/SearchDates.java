package org.qingyang.store;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingyang.search.Query;

/// Dates as ranges of document numbers, and as tokens where a range does not do.
final class SearchDates {

    /// A stretch of document numbers, both ends included.
    record Range(long first, long last) {

        static final Range ALL = new Range(0, Long.MAX_VALUE);
        /// Of stories without a date, and of those that found no room among the others of their date.
        static final Range LOOSE = new Range(1, DATED - 1);

        /// What is before it.
        Range older() {
            return new Range(0, first - 1);
        }

        Range and(Range other) {
            return new Range(Math.max(first, other.first), Math.min(last, other.last));
        }
    }

    /// Room for 4,096 stories of one date: the fewer, the smaller is the index.
    static final int DAY_BITS = 12;
    private static final long DATED = 1L << 40;
    /// Days before the year 0, so that all common dates count from something positive.
    private static final long SHIFT = 719_528;
    private static final int FEW = 12;
    private static final long LAST_DAY = (1L << 41) - 1;

    private SearchDates() {
    }

    /// The numbers that documents of a date have.
    static Range of(@Nullable LocalDate date) {
        return date == null ? Range.LOOSE : new Range(first(date), first(date) + (1L << DAY_BITS) - 1);
    }

    static Range of(Query.Dated dated) {
        return new Range(dated.from() == null ? DATED : of(dated.from()).first(),
                dated.to() == null ? Long.MAX_VALUE : of(dated.to()).last());
    }

    private static long first(LocalDate date) {
        return DATED + (Math.clamp(date.toEpochDay() + SHIFT, 0, LAST_DAY) << DAY_BITS);
    }

    /// The tokens of a date: its century, year, month and day.
    static List<String> tokens(@Nullable LocalDate date) {
        if (date == null) {
            return List.of();
        }
        int year = Math.clamp(date.getYear(), 0, 9_999);
        return List.of("c" + year / 100, "y" + year, month(year, date.getMonthValue()),
                day(year, date.getMonthValue(), date.getDayOfMonth()));
    }

    private static String month(int year, int month) {
        return "m" + (year * 100 + month);
    }

    private static String day(int year, int month, int day) {
        return "t" + (year * 10_000 + month * 100 + day);
    }

    /// The fewest tokens that cover a stretch of time.
    static List<String> covering(Query.Dated dated) {
        List<String> tokens = new ArrayList<>();
        LocalDate end = dated.to() == null ? LocalDate.of(9_999, 12, 31) : dated.to();
        LocalDate at = dated.from() == null ? LocalDate.of(0, 1, 1) : dated.from();
        while (!at.isAfter(end)) {
            LocalDate next = next(at, end);
            tokens.add(token(at, next));
            at = next;
        }
        return tokens;
    }

    /// The same stretch of time or more, of few tokens.
    static Query roughly(Query.Dated dated) {
        if (dated.from() == null || dated.to() == null) {
            return new Query.All();
        }
        LocalDate first = dated.from().withDayOfMonth(1);
        LocalDate end = dated.to();
        if (first.plusMonths(FEW).isAfter(end)) {
            return new Query.Dated(first, end.with(TemporalAdjusters.lastDayOfMonth()));
        }
        return first.plusYears(FEW).isAfter(end)
                ? new Query.Dated(first.withDayOfYear(1), end.with(TemporalAdjusters.lastDayOfYear())) : new Query.All();
    }

    /// The day behind the longest unit that begins at `at` and does not go beyond `end`.
    private static LocalDate next(LocalDate at, LocalDate end) {
        LocalDate behind = end.plusDays(1);
        if (at.getDayOfYear() == 1 && at.getYear() % 100 == 0 && !at.plusYears(100).isAfter(behind)) {
            return at.plusYears(100);
        }
        if (at.getDayOfYear() == 1 && !at.plusYears(1).isAfter(behind)) {
            return at.plusYears(1);
        }
        return at.getDayOfMonth() == 1 && !at.plusMonths(1).isAfter(behind) ? at.plusMonths(1) : at.plusDays(1);
    }

    private static String token(LocalDate at, LocalDate next) {
        long days = next.toEpochDay() - at.toEpochDay();
        return tokens(at).get(days > 366 ? 0 : days > 31 ? 1 : days > 1 ? 2 : 3);
    }
}
