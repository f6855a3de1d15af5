package org.qingyang.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.IssueData;
import org.qingyang.model.IssueSummary;
import org.qingyang.model.Status;

/// The issues and what the library shows of them.
final class IssueStore {

    /// The beginning of every query whose rows [#summary(ResultSet)] understands.
    static final String SUMMARY = """
            SELECT paper, date, number, pages, source, lead, stories, unread, editing, checked, signed,
                open_doubts, repairs, imported, changed FROM issue\s""";

    private final Sql sql;

    IssueStore(Sql sql) {
        this.sql = sql;
    }

    int add(IssueData data, String source, Instant imported) {
        return (int) sql.insert("""
                INSERT INTO issue (paper, date, source, imported, changed) VALUES (?, ?, ?, ?, ?) RETURNING number""",
                data.paper(), text(data.date()), source, imported.toEpochMilli(), imported.toEpochMilli());
    }

    Optional<IssueData> data(int number) {
        return sql.one("SELECT paper, date FROM issue WHERE number = ?", IssueStore::data, number);
    }

    /// The issue of that paper and date; empty if the date is not known or there is none.
    Optional<Integer> sameDay(IssueData data) {
        return data.date() == null ? Optional.empty() : sql.one(
                "SELECT number FROM issue WHERE date = ? AND paper IS ? AND pages > 0 ORDER BY number LIMIT 1",
                row -> row.getInt(1), text(data.date()), data.paper());
    }

    /// Notes where the pages of an issue went that has none any more.
    void joined(int from, int to) {
        sql.run("UPDATE issue SET joined_to = CASE WHEN pages = 0 THEN ? END WHERE number = ?", to, from);
    }

    /// The issue that the pages of an issue without pages went to.
    Optional<Integer> joinedTo(int number) {
        return sql.one("SELECT joined_to FROM issue WHERE number = ? AND joined_to IS NOT NULL", row -> row.getInt(1), number);
    }

    /// Whether there is such an issue; if so, it has the data now.
    boolean setData(int number, IssueData data, Instant at) {
        return sql.run("UPDATE issue SET paper = ?, date = ?, changed = ? WHERE number = ?",
                data.paper(), text(data.date()), at.toEpochMilli(), number) == 1;
    }

    /// Counts again what the library shows, after pages or stories have changed.
    void recount(int number, Instant changed) {
        sql.run("""
                UPDATE issue SET changed = ?2,
                    pages = (SELECT count(*) FROM page WHERE issue = ?1 AND number < 1000000),
                    lead = coalesce((SELECT headline FROM page JOIN story ON story.page = page.id
                        WHERE issue = ?1 AND headline <> '' ORDER BY page.number, position LIMIT 1), ''),
                    (stories, unread, editing, checked, signed, open_doubts, repairs) =
                        (SELECT count(*), count(*) FILTER (WHERE status = 'UNREAD'),
                            count(*) FILTER (WHERE status = 'EDITING'), count(*) FILTER (WHERE status = 'CHECKED'),
                            count(*) FILTER (WHERE status = 'SIGNED'), coalesce(sum(open_doubts), 0),
                            coalesce(sum(repairs), 0)
                        FROM page JOIN story ON story.page = page.id WHERE issue = ?1)
                WHERE number = ?1""", number, changed.toEpochMilli());
    }

    /// All issues, the newest first.
    List<IssueSummary> summaries() {
        return sql.list(SUMMARY + "WHERE pages > 0 ORDER BY number DESC", IssueStore::summary);
    }

    static IssueSummary summary(ResultSet row) throws SQLException {
        return new IssueSummary(row.getInt("number"), data(row), row.getInt("pages"), row.getString("source"),
                row.getString("lead"), row.getInt("stories"), byStatus(row), row.getInt("open_doubts"),
                row.getInt("repairs"), Instant.ofEpochMilli(row.getLong("imported")),
                Instant.ofEpochMilli(row.getLong("changed")));
    }

    private static Map<Status, Integer> byStatus(ResultSet row) throws SQLException {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            int count = row.getInt(status.name().toLowerCase(java.util.Locale.ROOT));
            if (count > 0) {
                counts.put(status, count);
            }
        }
        return counts;
    }

    /// Of the columns `paper` and `date`.
    static IssueData data(ResultSet row) throws SQLException {
        String date = row.getString("date");
        return new IssueData(row.getString("paper"), date == null ? null : LocalDate.parse(date));
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
