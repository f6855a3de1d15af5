package org.qingyang.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.IssueList;
import org.qingyang.model.IssueListCount;
import org.qingyang.model.IssueSummary;
import org.qingyang.model.Status;

/// The lists of issues that the library offers, and how many each holds.
final class IssueListStore {

    private static final Duration RECENT = Duration.ofDays(7);
    private static final int FEW = 500;

    /// The lists that are counted in `issue_count`, in the order of its columns.
    private static final List<IssueList> WORK = List.of(new IssueList.All(), new IssueList.Doubtful(), new IssueList.ToSign());
    private static final List<IssueList> STATUS = Stream.of(Status.values()).<IssueList>map(IssueList.OfStatus::new).toList();

    /// What is not known comes last.
    private static final Comparator<Map.Entry<Optional<String>, Integer>> PAPERS =
            Comparator.<Map.Entry<Optional<String>, Integer>, Boolean>comparing(paper -> paper.getKey().isEmpty())
                    .thenComparing(Map.Entry.<Optional<String>, Integer>comparingByValue().reversed())
                    .thenComparing(paper -> paper.getKey().orElse(""));
    private static final Comparator<Map.Entry<Optional<String>, Integer>> MONTHS =
            Comparator.comparing((Map.Entry<Optional<String>, Integer> month) -> month.getKey().orElse("")).reversed();

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
            case IssueList.Doubtful _ -> new Condition("doubtful", null);
            case IssueList.ToSign _ -> new Condition("to_sign", null);
            case IssueList.Recent _ -> new Condition("changed >= ?1", now.minus(RECENT).toEpochMilli());
            case IssueList.OfPaper paper -> new Condition("paper IS ?1", paper.paper());
            case IssueList.OfMonth month -> new Condition("month IS ?1", month.month());
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

    /// How many issues a paper has in a month.
    private record Group(Optional<String> month, Optional<String> paper, int issues) {
    }

    /// All lists that hold anything, and those that always are there: first the ones of work to do, then by paper, by
    /// month with the newest first, by status.
    List<IssueListCount> counts(Instant now) {
        List<IssueListCount> sums = sums();
        List<Group> groups = groups();
        List<IssueListCount> counts = new ArrayList<>(sums.subList(0, WORK.size()));
        counts.add(new IssueListCount(new IssueList.Recent(), recent(sums.getFirst().issues(), now.minus(RECENT))));
        counts.addAll(counts(groups, Group::paper, PAPERS, IssueList.OfPaper::new));
        counts.addAll(counts(groups, Group::month, MONTHS, IssueList.OfMonth::new));
        counts.addAll(sums.subList(WORK.size(), sums.size()));
        return counts;
    }

    /// Of [#WORK] and then of [#STATUS].
    private List<IssueListCount> sums() {
        List<IssueList> lists = Stream.concat(WORK.stream(), STATUS.stream()).toList();
        return sql.one("""
                SELECT sum(issues), sum(doubtful), sum(to_sign), sum(unread), sum(editing), sum(checked), sum(signed)
                FROM issue_count""", row -> {
            List<IssueListCount> sums = new ArrayList<>();
            for (IssueList list : lists) {
                sums.add(new IssueListCount(list, row.getInt(sums.size() + 1)));
            }
            return sums;
        }).orElseThrow();
    }

    /// Right behind a large import all issues are recent, and later on hardly any: mostly one end is soon counted.
    private int recent(int all, Instant since) {
        int older = count("changed < ?1", since, FEW);
        return older < FEW ? all - older : count("changed >= ?1", since, all);
    }

    private int count(String condition, Instant since, int most) {
        return sql.one("SELECT count(*) FROM (SELECT 1 FROM issue WHERE pages > 0 AND " + condition + " LIMIT ?2)",
                row -> row.getInt(1), since.toEpochMilli(), most).orElse(0);
    }

    private List<Group> groups() {
        return sql.list("SELECT month, paper, issues FROM issue_count WHERE issues > 0", row ->
                new Group(Optional.ofNullable(row.getString(1)), Optional.ofNullable(row.getString(2)), row.getInt(3)));
    }

    private static List<IssueListCount> counts(List<Group> groups, Function<Group, Optional<String>> key,
            Comparator<Map.Entry<Optional<String>, Integer>> order, Function<@Nullable String, IssueList> list) {
        return groups.stream().collect(Collectors.groupingBy(key, Collectors.summingInt(Group::issues))).entrySet().stream()
                .sorted(order).map(one -> new IssueListCount(list.apply(one.getKey().orElse(null)), one.getValue())).toList();
    }

    /// Counts anew.
    void recount() {
        sql.run("DELETE FROM issue_count");
        sql.run("INSERT INTO issue_count SELECT * FROM issue_counted");
    }

    /// In how many rows what is counted differs from what it should be.
    int wrong() {
        return sql.one("""
                SELECT count(*) FROM (SELECT 1 FROM (
                    SELECT * FROM issue_count WHERE issues <> 0 UNION ALL SELECT * FROM issue_counted)
                GROUP BY month, paper, issues, doubtful, to_sign, unread, editing, checked, signed HAVING count(*) <> 2)""",
                row -> row.getInt(1)).orElse(0);
    }
}
