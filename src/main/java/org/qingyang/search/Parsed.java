package org.qingyang.search;

import java.util.Set;
import org.qingyang.model.Message;
import org.qingyang.text.Span;

/// What a line of text turned out to ask.
public sealed interface Parsed {

    record Fine(Query query) implements Parsed {
    }

    /// @param why   for people
    /// @param place where in the text, in UTF-16 units
    record Broken(Message why, Span place) implements Parsed {
    }

    /// Understands `记者:盛丽 标签:技能竞赛 -通州 2024-05..2024-09 状态:未核 "…" OR ( )`. Never throws.
    ///
    /// @param fields where words are looked for that name no field
    static Parsed of(String text, Set<Field> fields) {
        var parser = new QueryParser(text, fields);
        try {
            return new Fine(parser.parse());
        } catch (BrokenQuery broken) {
            return new Broken(broken.message(), parser.place());
        }
    }
}
