package org.qingyang.facts.entity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.WordSet;

/// Finds houses called by common words by the post right behind them, which repeats what they end in: 民政局|局长, 人才办|主任. The
/// institution before belongs to it.
final class PostedHouses {

    private static final int LONGEST = 10;
    private static final WordSet LEADS = new WordSet(Set.of("主任", "副主任", "常务副主任", "负责人"));
    /// What stands between a house and one that belongs to it.
    private static final WordSet OWNED = new WordSet(Set.of("所属", "下属", "直属", "旗下"));
    private static final String RANKS = "省市区县州";
    /// What in an institution keeps its name in the post: 总工会|宣教部部长.
    private static final String KEPT = "部委组";

    /// What mere departments end in.
    private static final String DEPARTMENTS = "处科组系室部";
    private static final String BEFORE = "由对向被请让从据经原";

    private final Paragraph paragraph;
    private final String text;
    private final OrganisationList found;
    private final HouseClause clause;

    PostedHouses(Paragraph paragraph, OrganisationList found) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.found = found;
        this.clause = new HouseClause(paragraph);
    }

    /// 云岭市|渔改|办: where an office of a place begins whose name is cut short to two or three characters, or -1.
    private int office(int end) {
        for (int length = 1; length <= 3; length++) {
            int start = end - 1 - length;
            int place = Places.lengthBefore(text, start);
            if (place > 2 && RANKS.indexOf(text.charAt(start - 1)) >= 0
                    && text.substring(start, end).chars().allMatch(c -> Character.isIdeographic(c)
                    && !NameWord.isFunction((char) c) || c == '办')) {
                return start - place;
            }
        }
        return -1;
    }

    /// Whether nothing that may belong to the name stands before.
    private boolean opens(int start) {
        return start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)) || BEFORE.indexOf(text.charAt(start - 1)) >= 0;
    }

    /// The length of the post at `end`, with a rank before it.
    private int post(int end) {
        int rank = PostKinds.rankAt(text, end);
        int office = rank == 0 ? 0 : PersonWords.POSTS.lengthAt(text, end + rank);
        return Math.max(PersonWords.POSTS.lengthAt(text, end), office == 0 ? 0 : rank + office);
    }

    void endingAt(int end) {
        int post = post(end);
        if (post == 0 || found.reachesBeyond(end - 1) || OrganisationWords.POST_WORDS.lengthBefore(text, end) > 0) {
            return;
        }
        int office = text.charAt(end - 1) == '办' && LEADS.lengthAt(text, end) > 0 ? office(end) : -1;
        if (office >= 0) {
            found.add(new Find(office, end, "organisation.posted", 0.8));
            return;
        }
        @Nullable Find parent = found.last();
        int floor = parent == null ? 0 : parent.end();
        int start = end;
        while (start > floor && end - start < LONGEST && PostTitle.isPart(paragraph.wordAt(start - 1))
                && !PersonWords.POSTS.has(paragraph.wordAt(start - 1).text())) {
            start = Math.max(floor, paragraph.wordAt(start - 1).start());
        }
        int head = OrganisationWords.HEADS.lengthBefore(text, end);
        start = head > 3 && end - head >= floor ? Math.min(start, end - head) : start;
        int owned = Math.max(floor, end - LONGEST);
        for (int at = start; at > owned && start - at <= 4; at--) {
            start = OWNED.lengthBefore(text, at) > 0 ? at : start;
        }
        String house = text.substring(start, end);
        boolean named = PostKinds.repeats(house, text.substring(end, end + post)) && !OrganisationWords.COMMON.has(house)
                && !OrganisationWords.NOT_HEADS.has(house) && !HouseInTitle.isKind(house) && !house.equals("书记处");
        boolean inner = named && parent != null && parent.end() == start;
        if (named && (inner ? KEPT : DEPARTMENTS).indexOf(house.charAt(house.length() - 1)) < 0
                && (inner || opens(start) || OWNED.lengthBefore(text, start) > 0)) {
            found.add(new Find(inner ? parent.start() : start, end, "organisation.posted", 0.75));
            return;
        }
        wholeAt(end);
    }

    /// What fills all between a mark and a post.
    void wholeAt(int end) {
        int whole = post(end) > 0 ? clause.start(end, found) : -1;
        if (whole >= 0) {
            found.add(new Find(whole, end, "organisation.posted", 0.7));
        }
    }
}
