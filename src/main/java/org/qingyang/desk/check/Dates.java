package org.qingyang.desk.check;

import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyang.text.Span;

/// Dates that no calendar has.
final class Dates {

    private static final Pattern DATE =
            Pattern.compile("(?:(?<!\\d)(\\d{4})年)?(?<!\\d)(\\d{1,2})月(\\d{1,2})日");

    private Dates() {
    }

    /// The places of impossible dates such as 2月30日 and 13月1日. Without a year 2月29日 is possible.
    static List<Span> impossible(String text) {
        List<Span> places = new ArrayList<>();
        Matcher date = DATE.matcher(folded(text));
        while (date.find()) {
            int month = Integer.parseInt(date.group(2));
            int day = Integer.parseInt(date.group(3));
            boolean leap = date.group(1) == null || Year.isLeap(Integer.parseInt(date.group(1)));
            if (month < 1 || month > 12 || day < 1 || day > Month.of(month).length(leap)) {
                places.add(new Span(date.start(), date.end()));
            }
        }
        return places;
    }

    /// With full-width digits as narrow ones.
    private static String folded(String text) {
        var result = new StringBuilder(text.length());
        text.chars().forEach(c -> result.append((char) (c >= '０' && c <= '９' ? c - '０' + '0' : c)));
        return result.toString();
    }
}
