package org.qingyang.facts.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.Token;

/// The words of a post: where they begin, and whether a place stands for the institution.
final class PostTitle {

    /// The words of no post are longer.
    static final int LONGEST = 16;
    private static final int LONGEST_CITY = 4;

    private final Paragraph paragraph;
    private final String text;
    private final PostStart starts;

    PostTitle(Paragraph paragraph) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.starts = new PostStart(paragraph);
    }

    /// The post that ends at `end`: nouns up to a word for a post; empty if there is none.
    String before(int from, int end) {
        int length = PersonWords.BEFORE.lengthBefore(text, end);
        if (length == 0 || PersonWords.HONOURS.lengthBefore(text, end) >= length) {
            return "";
        }
        int start = starts.of(from, nounsBefore(from, Math.max(from, end - length), end), end);
        int first = behindOrigin(start, end);
        return text.substring(isFormer(start, end) ? first + 1 : first, end);
    }

    /// 云岭籍|运动员, but 外籍专家: where somebody comes from is no part of the post.
    private int behindOrigin(int start, int end) {
        int origin = text.lastIndexOf('籍', end - 2) + 1;
        return origin > start && origin < end && !text.startsWith("外籍", origin - 2) ? origin : start;
    }

    /// Where the words begin that a post's name is made of, up to the one at `start`.
    private int nounsBefore(int from, int start, int end) {
        int first = start;
        while (first > from && end - first < LONGEST) {
            Token word = paragraph.wordAt(first - 1);
            if (!isPart(word)) {
                return first;
            }
            first = Math.max(from, word.start());
            if (Places.isKnown(word.text()) && !Places.isKnown(paragraph.wordAt(first - 1).text())) {
                return first;
            }
        }
        return first;
    }

    /// 原|局长, 前|总统: the word before the post tells when it was held.
    private boolean isFormer(int start, int end) {
        return "前原".indexOf(text.charAt(start)) >= 0 && PersonWords.POSTS.lengthBefore(text, end) == end - start - 1
                || paragraph.wordAt(start).text().equals("原") && end - start > 3;
    }

    /// Right behind an institution, all words up to the name are the post (中餐烹饪专业主任), unless they tell an action.
    String whole(int from, int end, String title) {
        if (end - from > 12) {
            return title;
        }
        for (int at = from; at < end; at = paragraph.wordAt(at).end()) {
            Token word = paragraph.wordAt(at);
            if (word.is("u") || word.is("p") || word.is("w") || word.is("r") || word.is("t")
                    || word.is("d") && word.text().length() > 1 || PersonWords.VERBS.has(word.text())) {
                return title;
            }
        }
        boolean former = text.charAt(from) == '原' && end - from > 3
                || "前原".indexOf(text.charAt(from)) >= 0 && PersonWords.POSTS.has(text.substring(from + 1, end));
        return text.substring(former ? from + 1 : from, end);
    }

    static boolean isPart(Token word) {
        return (word.is("n") || word.is("b") || word.is("vn") || word.is("j") || word.is("l") || word.is("g"))
                && !OrganisationWords.STOPS.has(word.text()) && "他她我你".indexOf(word.text().charAt(0)) < 0
                && !(word.is("vn") && PersonWords.VERBS.has(word.text()))
                && !(word.is("nr") && (NameWord.isFunction(word.text().charAt(0))
                || NameWord.isFunction(word.text().charAt(word.text().length() - 1))))
                || PersonWords.POSTS.has(word.text()) || OrganisationWords.INNER.has(word.text()) || word.text().equals("副")
                || word.text().equals("时任") || word.text().equals("现任");
    }

    /// Whether the post begins right behind its institution, or behind a phrase with 的 that stands between.
    boolean reaches(int from, int end, String title) {
        int start = end - title.length();
        boolean described = text.charAt(start - 1) == '的' && start - from <= LONGEST && Places.lengthAt(title, 0) < 2
                && text.substring(from, start).chars().noneMatch(c -> "奖、和与".indexOf(c) >= 0);
        return start == from || start - 1 == from && "前原所".indexOf(text.charAt(from)) >= 0 || described;
    }

    /// The posts in these words, of which the first ones begin at `start`; 某自治区前|主席: the place before 前 is the institution.
    ///
    /// @param institution what stands right before them, if anything does
    List<Held> split(String title, int start, @Nullable Find institution) {
        @Nullable Held sent = PostParts.sent(title);
        if (sent != null) {
            return List.of(sent);
        }
        List<Held> parts = PostParts.of(title);
        if (institution != null) {
            return parts.stream().map(part -> within(part, start, institution)).toList();
        }
        @Nullable Held placed = placed(title, start);
        return placed == null ? parts : List.of(placed);
    }

    /// 文化部|文物司|副司长: the post is in a part of the institution that it repeats.
    private static Held within(Held part, int start, Find institution) {
        @Nullable String house = part.place();
        if (house == null || HouseInTitle.isKind(house)) {
            return new Held(part.title(), null, null);
        }
        boolean department = institution.end() == start && !house.endsWith("部") && PostKinds.repeats(house, part.title());
        return department ? part.at(new Find(institution.start(), start + house.length(), "organisation.department",
                institution.confidence()))
                : new Held(house + part.title(), null, null);
    }

    /// 日本|大分|市|市长: where the name of a city begins that no list knows, behind a place or a mark; -1 where none does.
    private int city(int rank) {
        for (int length = 2; length <= LONGEST_CITY && length <= rank && NameWord.isFree(text.charAt(rank - length)); length++) {
            int first = rank - length;
            boolean opens = first == 0 || !Character.isLetterOrDigit(text.charAt(first - 1))
                    || Places.lengthBefore(text, first) > 1;
            if (paragraph.isEdge(first) && opens) {
                return first;
            }
        }
        return -1;
    }

    private @Nullable Held placed(String title, int start) {
        boolean former = start > 2 && "前原".indexOf(text.charAt(start - 1)) >= 0;
        int district = title.length() < 5 && "省市区县州".indexOf(title.charAt(Math.max(0, title.length() - 2))) >= 0
                ? Places.lengthBefore(text, start) : 0;
        if (district > 2 && text.charAt(start - 1) == title.charAt(title.length() - 2)) {
            return new Held(title, null, text.substring(start - district, start));
        }
        int city = start > 0 && district == 0 && title.endsWith("长") && title.length() > 1
                && text.charAt(start - 1) == title.charAt(title.length() - 2) ? city(start - 1) : -1;
        if (city >= 0) {
            return new Held(title, null, text.substring(city, start));
        }
        int posted = title.startsWith("驻") ? Places.lengthBefore(text, start) : 0;
        if (posted > 1) {
            return new Held(title, null, text.substring(start - posted, start));
        }
        int place = former ? Places.lengthBefore(text, start - 1) : 0;
        return place > 1 && PersonWords.POSTS.ends(title) ? new Held(title, null, text.substring(start - 1 - place, start - 1))
                : null;
    }
}
