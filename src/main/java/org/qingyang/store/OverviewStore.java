package org.qingyang.store;

import java.util.EnumMap;
import java.util.Map;
import org.qingyang.model.Overview;
import org.qingyang.model.Page;
import org.qingyang.model.RepairKind;

/// Sums over the whole store. Goes through every story: not to be waited for.
final class OverviewStore {

    private final Sql sql;

    OverviewStore(Sql sql) {
        this.sql = sql;
    }

    Overview sums() {
        Map<RepairKind, Integer> repairs = new EnumMap<>(RepairKind.class);
        // A repair is written as a list whose second value is its kind.
        sql.list("""
                SELECT json_extract(repair.value, '$[1]'), count(*) FROM story, json_each(state, '$.repairs') AS repair
                WHERE repairs > 0 GROUP BY 1""",
                row -> repairs.put(RepairKind.valueOf(row.getString(1)), row.getInt(2)));
        return new Overview(characters(), sql.one("SELECT coalesce(sum(open_doubts), 0) FROM issue",
                row -> row.getInt(1)).orElse(0), repairs);
    }

    /// A character of Chinese text takes three bytes in UTF-8 and two in the other encodings. Older versions of a page have
    /// no doubts, so that their characters do not count beside those.
    private long characters() {
        return sql.one("SELECT coalesce(sum(bytes / iif(encoding = 'UTF-8', 3, 2)), 0) FROM page WHERE number < " + Page.OLDER,
                row -> row.getLong(1)).orElse(0L);
    }
}
