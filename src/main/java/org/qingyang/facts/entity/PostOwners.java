package org.qingyang.facts.entity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;

/// Finds what the words of a post stand behind: 云岭市教育局|局长, 青禾村|村长.
final class PostOwners {

    /// 青禾区大桥街道|石台社区|的一名网格员: of several places the last one.
    private static final Pattern SETTLED = Pattern.compile("(?:\\p{IsHan}{1,20}(?:街道|镇|乡|区|县|市))?"
            + "(\\p{IsHan}{2,6}(?:社区|村))(?=的|一[名位个]|村民|党)");
    private static final String FORMER = "原前";

    private final Paragraph paragraph;
    private final String text;
    private final Map<Integer, Find> institutions = new HashMap<>();

    PostOwners(Paragraph paragraph, List<Find> organisations) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        organisations.forEach(find -> institutions.put(find.start(), find));
    }

    /// An institution, a place, the kind of a house, or nothing.
    ///
    /// @param end behind the 的 that leads from an institution to its post
    record Owner(int start, int end, @Nullable Find institution, boolean isPlace) {

        boolean isNothing() {
            return start == end;
        }
    }

    /// 原云岭钢厂|厂长, 该厂|厂长, 石台社区|的网格员.
    Owner at(int first) {
        Matcher settled = SETTLED.matcher(text).region(first, text.length());
        if (settled.lookingAt()) {
            return new Owner(settled.start(1), settled.end(1), null, true);
        }
        boolean former = FORMER.indexOf(paragraph.at(first)) >= 0 && institutions.containsKey(first + 1);
        int start = former || paragraph.at(first) == '该' ? first + 1 : first;
        @Nullable Find institution = institutions.get(start);
        if (institution != null) {
            int end = institution.end();
            return new Owner(start, paragraph.at(end) == '的' ? end + 1 : end, institution, false);
        }
        int place = Places.lengthAt(text, start);
        return new Owner(start, start + (place > 0 ? place : HouseInTitle.kindAt(text, start)), null, place > 0);
    }

    /// The last institution before `end` whose name ends so; null where there is none.
    @Nullable Find lastBefore(int end, String kind) {
        return institutions.values().stream()
                .filter(find -> find.end() <= end && paragraph.text(find.at()).endsWith(kind))
                .max(Comparator.comparingInt(Find::start)).orElse(null);
    }
}
