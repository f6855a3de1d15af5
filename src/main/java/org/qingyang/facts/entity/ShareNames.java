package org.qingyang.facts.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;

/// Companies by the name of their share, which the number behind it gives away: 星河重能|（600123.SH）.
final class ShareNames {

    private static final Pattern CODE = Pattern.compile("（(?:(?:股票|证券)?代码：?)?(?:[0-9]{6}(?:\\.[A-Z]{2})?|[0-9]{4,5}\\.HK|"
            + "[A-Z]{2,6}(?:\\.[A-Z]{1,2}|：[A-Z]{2,5}))[，；）]");
    /// Most names of shares have four characters.
    private static final int[] LENGTHS = {4, 3, 5, 6, 2};
    private static final String BEFORE = "的据和与及由对从向为在是了将";
    private static final String RULE = "organisation.share";

    private ShareNames() {
    }

    /// Whether this was found so, so that the story may name it again with nothing behind it.
    static boolean isShare(Find find) {
        return find.origin().id().endsWith(RULE);
    }

    /// @param others what was found otherwise: a name that ends before the number is whole
    static List<Find> find(Paragraph paragraph, List<Find> others) {
        List<Find> found = new ArrayList<>();
        Matcher code = CODE.matcher(paragraph.text());
        while (paragraph.text().indexOf('（') >= 0 && code.find()) {
            int end = code.start();
            int start = others.stream().anyMatch(other -> other.end() == end) ? -1 : start(paragraph, end);
            if (start >= 0) {
                found.add(new Find(start, end, RULE, 0.8));
            }
        }
        return found;
    }

    private static int start(Paragraph paragraph, int end) {
        for (int length : LENGTHS) {
            int start = end - length;
            if (start >= 0 && paragraph.text().substring(start, end).chars().allMatch(Character::isLetterOrDigit)
                    && opens(paragraph, start)) {
                return start;
            }
        }
        return -1;
    }

    private static boolean opens(Paragraph paragraph, int start) {
        char before = paragraph.at(start - 1);
        return !Character.isLetterOrDigit(before) || BEFORE.indexOf(before) >= 0
                || paragraph.isEdge(start) && OrganisationWords.STOPS.has(paragraph.wordAt(start - 1).text());
    }
}
