package org.qingyang.search;

import java.util.Set;
import org.qingyang.model.Message;

/// What a line of text turned out to ask.
public sealed interface Parsed {

    record Fine(Query query) implements Parsed {
    }

    /// @param why for people
    record Broken(Message why) implements Parsed {
    }

    /// Understands `记者:盛丽 标签:技能竞赛 -通州 2024-05..2024-09 状态:未核 "…" OR ( )`. Never throws.
    ///
    /// @param fields where words are looked for that name no field
    static Parsed of(String text, Set<Field> fields) {
        try {
            return new Fine(new QueryParser(text, fields).parse());
        } catch (BrokenQuery broken) {
            return new Broken(broken.message());
        }
    }
}
