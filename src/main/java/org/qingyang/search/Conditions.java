package org.qingyang.search;

import java.util.Locale;
import java.util.Map;
import org.qingyang.model.Status;
import org.qingyang.model.StoryKind;

/// Fields that are no texts.
final class Conditions {

    private static final Map<String, Status> STATUS = Map.of("未核", Status.UNREAD, "unread", Status.UNREAD,
            "在编", Status.EDITING, "editing", Status.EDITING, "已核", Status.CHECKED, "checked", Status.CHECKED,
            "签发", Status.SIGNED, "signed", Status.SIGNED);
    private static final Map<String, StoryKind> KIND = Map.of("消息", StoryKind.NEWS, "news", StoryKind.NEWS,
            "图片新闻", StoryKind.PHOTO, "图片", StoryKind.PHOTO, "photo", StoryKind.PHOTO);
    private static final Map<String, Boolean> DOUBTS = Map.of("有", true, "yes", true, "open", true,
            "无", false, "没有", false, "no", false, "none", false);

    private Conditions() {
    }

    static Query of(FieldName field, String value) throws BrokenQuery {
        return switch (field.kind()) {
            case STATUS -> new Query.OfStatus(known(STATUS, field, value));
            case KIND -> new Query.OfKind(known(KIND, field, value));
            case DOUBTS -> new Query.Doubtful(known(DOUBTS, field, value));
            case DATE -> Dates.range(value);
            case ISSUE -> new Query.OfIssue(number(field, value));
            case PAPER -> new Query.OfPaper(value);
            case PERSON -> naming(Facets.Facet.PERSON, value);
            case ORGANISATION -> naming(Facets.Facet.ORGANISATION, value);
            case PLACE -> naming(Facets.Facet.PLACE, value);
            case HEADINGS, BODY, BYLINE, REPORTERS, TAGS, RAW -> new Query.Words(value, field.fields());
        };
    }

    private static Query naming(Facets.Facet kind, String value) {
        return new Query.Naming(new Name(kind, value));
    }

    private static <T> T known(Map<String, T> values, FieldName field, String value) throws BrokenQuery {
        T known = values.get(value.toLowerCase(Locale.ROOT));
        if (known == null) {
            throw new BrokenQuery("value", field.typed(), value,
                    String.join("、", values.keySet().stream().sorted().toList()));
        }
        return known;
    }

    private static int number(FieldName field, String value) throws BrokenQuery {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException none) {
            throw new BrokenQuery("value", field.typed(), value, "1、2、3 …");
        }
    }
}
