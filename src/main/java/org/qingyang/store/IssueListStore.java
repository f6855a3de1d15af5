package org.qingyang.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.IssueList;
import org.qingyang.model.IssueListCount;
import org.qingyang.model.IssueSummary;
import org.qingyang.model.Status;

/// The lists of issues that the library offers, answered from the issue table alone.
final class IssueListStore {

    private static final Duration RECENT = Duration.ofDays(7);
    private static final String MONTH = "substr(date, 1, 7)";

    private final Sql sql;

    IssueListStore(Sql sql) {
        this.sql = sql;
    }

    /// A condition on a row of the issue table with the one value that it may ask for, as `?1`.
    private record Condition(String sql, @Nullable Object value) {
    }

    private static Condition condition(IssueList list, Instant now) {
        return switch (list) {
            case IssueList.All _ -> new Condition("true", null);
            case IssueList.Doubtful _ -> new Condition("open_doubts > 0", null);
            case IssueList.ToSign _ -> new Condition("unread = 0 AND editing = 0 AND checked > 0", null);
            case IssueList.Recent _ -> new Condition("changed >= ?1", now.minus(RECENT).toEpochMilli());
            case IssueList.OfPaper paper -> new Condition("paper IS ?1", paper.paper());
            case IssueList.OfMonth month -> new Condition(MONTH + " IS ?1", month.month());
            case IssueList.OfStatus status ->
                    new Condition(status.status().name().toLowerCase(Locale.ROOT) + " > 0", null);
        };
    }

    /// The issues of a list, the last worked on first.
    List<IssueSummary> issues(IssueList list, Instant now, int from, int most) {
        Condition condition = condition(list, now);
        return sql.list(IssueStore.SUMMARY + "WHERE pages > 0 AND " + condition.sql()
                + " ORDER BY changed DESC, number DESC LIMIT ?2 OFFSET ?3", IssueStore::summary, condition.value(), most, from);
    }

    /// All lists that hold anything, and those that always are there: first the ones of work to do, then by paper, by
    /// month with the newest first, by status.
    List<IssueListCount> counts(Instant now) {
        List<IssueListCount> counts = new ArrayList<>(counts(List.of(new IssueList.All(), new IssueList.Doubtful(),
                new IssueList.ToSign(), new IssueList.Recent()), now));
        counts.addAll(sql.list("SELECT paper, count(*) FROM issue WHERE pages > 0 GROUP BY paper ORDER BY paper IS NULL, count(*) DESC, paper",
                row -> new IssueListCount(new IssueList.OfPaper(row.getString(1)), row.getInt(2))));
        counts.addAll(sql.list("SELECT " + MONTH + " AS month, count(*) FROM issue WHERE pages > 0 GROUP BY month ORDER BY month DESC",
                row -> new IssueListCount(new IssueList.OfMonth(row.getString(1)), row.getInt(2))));
        counts.addAll(counts(Stream.of(Status.values()).<IssueList>map(IssueList.OfStatus::new).toList(), now));
        return counts;
    }

    /// In one statement, because each goes through all issues.
    ///
    /// @param lists of which one at the most asks for a value
    private List<IssueListCount> counts(List<IssueList> lists, Instant now) {
        List<Condition> conditions = lists.stream().map(list -> condition(list, now)).toList();
        String sums = conditions.stream().map(one -> "count(*) FILTER (WHERE " + one.sql() + ")").collect(Collectors.joining(", "));
        Object[] value = conditions.stream().map(Condition::value).filter(Objects::nonNull).toArray();
        return sql.one("SELECT " + sums + " FROM issue WHERE pages > 0", row -> {
            List<IssueListCount> counts = new ArrayList<>();
            for (int i = 0; i < lists.size(); i++) {
                counts.add(new IssueListCount(lists.get(i), row.getInt(i + 1)));
            }
            return counts;
        }, value).orElseThrow();
    }
}
