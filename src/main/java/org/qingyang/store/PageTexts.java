package org.qingyang.store;

import java.util.HashMap;
import java.util.Map;
import org.qingyang.store.json.PageJson;
import org.qingyang.text.SourceText;

/// The raw texts of pages by their numbers in the whole store, each looked up once. As thread-safe as its connection; what
/// was looked up can be asked for by any thread.
final class PageTexts {

    /// @param json what is stored of the page is to be read with
    record Text(SourceText text, PageJson json) {

        static Text of(SourceText text) {
            return new Text(text, new PageJson(text));
        }
    }

    private final Sql sql;
    private final Map<Long, Text> known = new HashMap<>();

    PageTexts(Sql sql) {
        this.sql = sql;
    }

    Text of(long page) {
        // Not computeIfAbsent, which may make the table anew also for what is in it, while other threads read it.
        Text text = known.get(page);
        if (text == null) {
            text = Text.of(RawText.of(sql, page));
            known.put(page, text);
        }
        return text;
    }
}
