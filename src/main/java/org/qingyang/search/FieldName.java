package org.qingyang.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What can stand before a colon, in Chinese and in English.
///
/// @param typed as the user wrote it
record FieldName(Kind kind, String typed) {

    enum Kind {
        HEADINGS(Set.of(Field.HEADINGS), "标题", "主标题", "headline", "headings", "title"),
        BODY(Set.of(Field.BODY), "正文", "body"),
        BYLINE(Set.of(Field.BYLINE), "署名", "byline"),
        REPORTERS(Set.of(Field.REPORTERS), "记者", "reporter", "reporters"),
        TAGS(Set.of(Field.TAGS), "标签", "tag", "tags"),
        RAW(Set.of(Field.RAW), "原文", "raw"),
        PAPER(Set.of(), "报纸", "paper"),
        ISSUE(Set.of(), "期", "issue"),
        DATE(Set.of(), "日期", "date"),
        STATUS(Set.of(), "状态", "status"),
        KIND(Set.of(), "类型", "kind"),
        DOUBTS(Set.of(), "存疑", "doubts"),
        PERSON(Set.of(), "人物", "person"),
        ORGANISATION(Set.of(), "机构", "organisation", "organization"),
        PLACE(Set.of(), "地点", "place");

        private final Set<Field> fields;
        private final Set<String> names;

        Kind(Set<Field> fields, String... names) {
            this.fields = fields;
            this.names = Set.of(names);
        }
    }

    static Optional<FieldName> of(String typed) {
        String name = typed.toLowerCase(Locale.ROOT);
        return Arrays.stream(Kind.values()).filter(kind -> kind.names.contains(name)).findFirst()
                .map(kind -> new FieldName(kind, typed));
    }

    /// The texts that it names; empty where it names something else.
    Set<Field> fields() {
        return kind.fields;
    }
}
