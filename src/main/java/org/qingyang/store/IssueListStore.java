package org.qingyang.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /// The issues of a paper in a month, with how many of them are in each of some lists, of which the first is that of all.
    private record Group(Optional<String> month, Optional<String> paper, List<Integer> counts) {
    }

    /// All lists that hold anything, and those that always are there: first the ones of work to do, then by paper, by
    /// month with the newest first, by status.
    List<IssueListCount> counts(Instant now) {
        List<IssueList> work = List.of(new IssueList.All(), new IssueList.Doubtful(), new IssueList.ToSign(), new IssueList.Recent());
        List<IssueList> status = Stream.of(Status.values()).<IssueList>map(IssueList.OfStatus::new).toList();
        List<Group> groups = groups(Stream.concat(work.stream(), status.stream()).toList(), now);
        List<IssueListCount> counts = new ArrayList<>(sums(groups, work, 0));
        byCount(groups, Group::paper).entrySet().stream().sorted(PAPERS).forEach(paper ->
                counts.add(new IssueListCount(new IssueList.OfPaper(paper.getKey().orElse(null)), paper.getValue())));
        byCount(groups, Group::month).entrySet().stream().sorted(MONTHS).forEach(month ->
                counts.add(new IssueListCount(new IssueList.OfMonth(month.getKey().orElse(null)), month.getValue())));
        counts.addAll(sums(groups, status, work.size()));
        return counts;
    }

    /// In one statement and in the order of the index, because it goes through all issues.
    private List<Group> groups(List<IssueList> lists, Instant now) {
        List<Condition> conditions = lists.stream().map(list -> condition(list, now)).toList();
        String counts = conditions.stream().map(one -> ", count(*) FILTER (WHERE " + one.sql() + ")").collect(Collectors.joining());
        return sql.list("SELECT " + MONTH + ", paper" + counts + " FROM issue WHERE pages > 0 GROUP BY 1, 2", row -> {
            List<Integer> each = new ArrayList<>();
            for (int i = 0; i < lists.size(); i++) {
                each.add(row.getInt(i + 3));
            }
            return new Group(Optional.ofNullable(row.getString(1)), Optional.ofNullable(row.getString(2)), each);
        }, conditions.stream().map(Condition::value).filter(Objects::nonNull).toArray());
    }

    private static List<IssueListCount> sums(List<Group> groups, List<IssueList> lists, int from) {
        return IntStream.range(0, lists.size()).mapToObj(i -> new IssueListCount(lists.get(i),
                groups.stream().mapToInt(group -> group.counts().get(from + i)).sum())).toList();
    }

    private static Map<Optional<String>, Integer> byCount(List<Group> groups, Function<Group, Optional<String>> key) {
        return groups.stream().collect(Collectors.groupingBy(key, Collectors.summingInt(group -> group.counts().getFirst())));
    }
}
