package org.qingyang.facts.entity;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;

/// What a post may reach to on its left: the institution before it, and the marks.
final class PostBounds {

    private static final String MARKS = "，。；：！？“”‘’（）《》、\n \u3000";
    private static final int FAR = 80;
    /// A short form in brackets: （以下简称“云理大”）, （IDG）.
    private static final Pattern ALIAS = Pattern.compile("（(?:(?:以下|下)?(?:统称|简称|称)为?：?)?"
            + "[“\"]?[\\p{IsHan}\\p{L}\\p{N}]{1,12}[”\"]?）");

    private final Paragraph paragraph;
    private final String text;
    private final List<Find> organisations;

    PostBounds(Paragraph paragraph, List<Find> organisations) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.organisations = organisations;
    }

    /// The institution before `at`; where brackets give it another name, the one before them: 中央党校（国家行政学院）|教授.
    @Nullable Find institutionBefore(int at) {
        @Nullable Find last = Find.last(organisations, at);
        boolean inside = last != null && "）”".indexOf(paragraph.at(last.end())) >= 0
                && text.lastIndexOf('（', last.start()) > text.lastIndexOf('）', last.start());
        int open = inside ? text.lastIndexOf('（', last.start()) : -1;
        @Nullable Find outer = inside ? Find.last(organisations, open) : null;
        boolean alias = outer != null && outer.end() == open && institutionEnd(outer) > last.end();
        return alias ? outer : last;
    }

    /// Where the institution ends, with a short form in brackets behind it: 某国数据集团（IDG）|副总裁; -1 without institution.
    int institutionEnd(@Nullable Find institution) {
        if (institution == null || paragraph.at(institution.end()) != '（') {
            return institution == null ? -1 : institution.end();
        }
        var alias = ALIAS.matcher(text).region(institution.end(), text.length());
        boolean named = alias.lookingAt() && PersonWords.BEFORE.lengthBefore(text, alias.end() - 1) == 0;
        return named ? alias.end() : institution.end();
    }

    /// The last mark before `at`, not counting marks within the institution's name; further away than any post is long
    /// it does not matter where it stands.
    int markBefore(int at, @Nullable Find institution) {
        int known = institutionEnd(institution);
        int far = Math.max(0, at - FAR);
        for (int i = at - 1; i >= far; i--) {
            if (institution != null && known == i + 1) {
                return institution.start() - 1;
            }
            boolean joins = text.charAt(i) == '兼' || "及与".indexOf(text.charAt(i)) >= 0
                    && PersonWords.BEFORE.lengthBefore(text, i) > 0 && PersonWords.BEFORE.lengthAt(text, i + 1) > 1;
            boolean torn = text.charAt(i) == '兼' && PersonWords.POSTS.lengthBefore(text, i) > 0;
            if (MARKS.indexOf(text.charAt(i)) >= 0 || torn || joins && paragraph.isEdge(i) && paragraph.isEdge(i + 1)) {
                return i;
            }
        }
        return far - 1;
    }
}
