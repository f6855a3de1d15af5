package org.qingyang.store;

import java.util.HashMap;
import java.util.Map;
import org.qingyang.store.json.PageJson;

/// The JSON of pages by their numbers in the whole store; each raw text is looked up once. As thread-safe as its
/// connection.
final class PageTexts {

    private final Sql sql;
    private final Map<Long, PageJson> known = new HashMap<>();

    PageTexts(Sql sql) {
        this.sql = sql;
    }

    PageJson of(long page) {
        return known.computeIfAbsent(page, id -> new PageJson(RawText.of(sql, id)));
    }
}
