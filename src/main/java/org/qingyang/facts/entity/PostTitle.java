package org.qingyang.facts.entity;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.Token;
import org.qingyang.language.WordSet;

/// The words of a post: where they begin, and whether a place stands for the institution.
final class PostTitle {

    /// What is a part of a larger house.
    private static final WordSet OFFICES = new WordSet(Set.of("中心", "处", "部", "科", "办公室", "室", "办", "组", "所", "院", "队", "站",
            "系"));
    /// A title that begins with an office.
    private static final Pattern OFFICE = Pattern.compile(".{2,}(?:处|部|科|司|系|院|所|中心|办公室|办)(?:常务)?副?(?:处长|部长|科长|司长|主任|院长|所长|书记|"
            + "负责人|干部)");
    /// A house's name begins with no such word and holds no such character.
    private static final String NOT_FIRST = "vprdcutmw";
    private static final String NOT_INSIDE = "的了在和与是为由及将向对据会于我该本某各到任年月日";
    private static final int LONGEST = 16;
    private static final int LONGEST_CITY = 4;
    private static final int LONGEST_VILLAGE = 7;
    /// Words that the tokenizer parts: 学|前科|科长, 外|语系|主任.
    private static final WordSet TORN = new WordSet(Set.of("学前", "外语"));
    private static final Pattern DIVISION = Pattern.compile("(?:民事审判|刑事审判|行政审判|执行|民|刑|行|商)第?[一二三四五六]庭副?庭长");
    private static final int LONGEST_DIVISION = 7;

    private final Paragraph paragraph;
    private final String text;

    PostTitle(Paragraph paragraph) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
    }

    /// The post that ends at `end`: nouns up to a word for a post; empty if there is none.
    String before(int from, int end) {
        int length = PersonWords.BEFORE.lengthBefore(text, end);
        if (length == 0 || PersonWords.HONOURS.lengthBefore(text, end) >= length) {
            return "";
        }
        int start = Math.max(from, end - length);
        while (start > from && end - start < LONGEST) {
            Token word = paragraph.wordAt(start - 1);
            if (!isPart(word)) {
                break;
            }
            start = Math.max(from, word.start());
            if (Places.isKnown(word.text()) && !Places.isKnown(paragraph.wordAt(start - 1).text())) {
                break;
            }
        }
        start = text.startsWith("政府", start) && PersonWords.POSTS.has(text.substring(Math.min(end, start + 2), end)) ? start + 2
                : start;
        boolean pointed = start > 0 && (PersonWords.POSTS.has(text.substring(Math.min(end, start + 1), end))
                || "该本某".indexOf(text.charAt(start - 1)) >= 0) && text.charAt(start) == text.charAt(Math.min(end, start + 1));
        start = pointed ? start + 1 : start;
        start = text.charAt(start) == '路' && Character.isDigit(paragraph.at(start - 1)) && end - start > 2 ? start + 1 : start;
        start = "年月日时".indexOf(text.charAt(start)) >= 0 && Character.isDigit(paragraph.at(start - 1))
                && PersonWords.POSTS.has(text.substring(start + 1, end)) ? start + 1 : start;
        start = start > from && TORN.has(text.substring(start - 1, start + 1)) ? start - 1 : start;
        start = court(from, start, end);
        start = village(from, start);
        start = housed(from, start, end);
        start = abroad(from, start, end);
        start = twofold(from, start, end);
        start = office(from, start, end);
        boolean former = "前原".indexOf(text.charAt(start)) >= 0 && PersonWords.POSTS.lengthBefore(text, end) == end - start - 1
                || paragraph.wordAt(start).text().equals("原") && end - start > 3;
        int born = text.lastIndexOf('籍', end - 2) + 1;
        start = born > start && born < end ? born : start;
        return text.substring(former ? start + 1 : start, end);
    }

    /// 民四庭|庭长: the court's division, whose number the tokenizer parts.
    private int court(int from, int start, int end) {
        Matcher division = DIVISION.matcher(text).region(Math.max(from, start - LONGEST_DIVISION), end);
        return text.startsWith("庭长", end - 2) && division.find() && division.end() == end && division.start() < start
                ? division.start() : start;
    }

    /// 石台镇|金匏|村党支部书记: where the village's name begins that the tokenizer parts, behind the town or a mark.
    private int village(int from, int start) {
        boolean led = text.startsWith("村", start) || text.startsWith("社区", start) || text.startsWith("街社区", start)
                || text.startsWith("路社区", start);
        for (int length = 2; led && length <= LONGEST_VILLAGE && start - length >= from
                && NameWord.isFree(text.charAt(start - length)); length++) {
            int first = start - length;
            boolean opens = "镇乡".indexOf(paragraph.at(first - 1)) >= 0 || "市区县".indexOf(paragraph.at(first - 1)) >= 0
                    && Places.lengthBefore(text, first) > 2 || length <= LONGEST_CITY && (first == 0 || !Character.isLetterOrDigit(text.charAt(first - 1)));
            if (paragraph.isEdge(first) && opens) {
                return first;
            }
        }
        return start;
    }

    /// 驻|新西兰大使: where somebody is posted belongs to the post.
    private int abroad(int from, int start, int end) {
        int sent = text.lastIndexOf('驻', start);
        if (sent >= from && PostParts.SENT_ABROAD.matcher(text).region(sent, end).matches()) {
            return sent;
        }
        boolean country = Places.lengthAt(text, start) > 1 || KnownOrganisations.COUNTRY_LETTERS.indexOf(text.charAt(start)) >= 0;
        return start > from && text.charAt(start - 1) == '驻' && country ? start - 1 : start;
    }

    /// 工商和|技术部长, 基地与|实验室管理处处长: a minister or an office for two things.
    private int twofold(int from, int start, int end) {
        String title = text.substring(start, end);
        boolean minister = title.endsWith("部长") && title.length() > 3;
        char and = start - from > 2 ? text.charAt(start - 1) : ' ';
        boolean joins = minister ? "和与".indexOf(and) >= 0 : "与暨".indexOf(and) >= 0 && OFFICE.matcher(title).matches();
        Token before = paragraph.wordAt(Math.max(0, start - 2));
        if (!joins || before.start() < from || before.end() != start - 1 || !isPart(before) || before.is("nr")
                || PersonWords.BEFORE.has(before.text())) {
            return start;
        }
        int first = before.start();
        int whole = minister ? ministry(from, first) : from + 1;
        if (whole == from) {
            return from;
        }
        while (!minister && first > from && isPart(paragraph.wordAt(first - 1)) && !paragraph.wordAt(first - 1).is("nr")
                && !PersonWords.BEFORE.has(paragraph.wordAt(first - 1).text())) {
            first = Math.max(from, paragraph.wordAt(first - 1).start());
        }
        return first;
    }

    /// 、|技术研究和高等教育部长: a minister's field from the mark on, where nothing but things stands there; `first` where more does.
    private int ministry(int from, int first) {
        int at = first;
        while (at > from && first - at < LONGEST) {
            Token word = paragraph.wordAt(at - 1);
            boolean thing = isPart(word) || word.is("v") && word.text().length() == 2 && !PersonWords.VERBS.has(word.text());
            if (!thing && !"和与".contains(word.text()) || Places.isKnown(word.text()) || word.is("nr")) {
                return first;
            }
            at = word.start();
        }
        return at <= from ? from : first;
    }

    /// Right behind an institution, all words up to the name are the post (中餐烹饪专业主任), unless they tell an action.
    String whole(int from, int end, String title) {
        if (end - from > 12) {
            return title;
        }
        for (int at = from; at < end; at = paragraph.wordAt(at).end()) {
            Token word = paragraph.wordAt(at);
            if (word.is("u") || word.is("p") || word.is("w") || word.is("r") || word.is("t") || word.is("d") && word.text().length() > 1
                    || PersonWords.VERBS.has(word.text())) {
                return title;
            }
        }
        boolean former = text.charAt(from) == '原' && end - from > 3
                || "前原".indexOf(text.charAt(from)) >= 0 && PersonWords.POSTS.has(text.substring(from + 1, end));
        return text.substring(former ? from + 1 : from, end);
    }

    /// 学生资助|中心主任: the name of an office may hold verbs where nothing but it stands there.
    private int office(int from, int start, int end) {
        if (start == from || OFFICES.lengthAt(text, start) == 0) {
            return start > from && isRest(start, end) ? start + 1 : start;
        }
        int first = start;
        while (first > from && end - first < LONGEST) {
            Token word = paragraph.wordAt(first - 1);
            boolean action = word.is("v") && word.text().length() == 2 && !PersonWords.VERBS.has(word.text());
            if (!action && !isPart(word)) {
                return start;
            }
            first = Math.max(from, word.start());
        }
        return first == from ? first : start;
    }

    /// 中交|集团|党委书记: nothing but a house or a brand and a post stands there, though the tokenizer sees other words.
    private int housed(int from, int start, int end) {
        boolean near = start > from && end - from <= LONGEST + 4
                && (NOT_FIRST.indexOf(paragraph.wordAt(from).nature().charAt(0)) < 0 || isNumberOfName(from)
                || paragraph.at(from - 1) == '、' && paragraph.wordAt(from).is("v"));
        int house = near ? Math.max(PostParts.house(text.substring(from, end)), PostParts.brand(text.substring(from, end))) : 0;
        boolean repeated = house == 3 && PostKinds.repeats(text.substring(from, from + house), text.substring(from + house, end));
        boolean whole = (house > 3 || repeated) && PersonWords.POSTS.has(text.substring(from + house, end))
                && text.substring(from, from + house).chars()
                .allMatch(c -> Character.isIdeographic(c) && NOT_INSIDE.indexOf(c) < 0);
        return whole ? from : start;
    }

    /// 三泰|美容中心: a numeral that begins a name counts nothing.
    private boolean isNumberOfName(int at) {
        return paragraph.wordAt(at).is("m") && "一二三四五六七八九十百千万".indexOf(text.charAt(at)) >= 0
                && "一二三四五六七八九十百千万几数多余两名位个第届任大".indexOf(paragraph.at(at + 1)) < 0;
    }

    /// 委|主任委员: the character before the post is left of a name that the tokenizer cut.
    private boolean isRest(int start, int end) {
        return end - start > 2 && PersonWords.POSTS.has(text.substring(start + 1, end))
                && !PersonWords.POSTS.has(text.substring(start, end)) && "委员性级制型".indexOf(text.charAt(start)) >= 0;
    }

    static boolean isPart(Token word) {
        return (word.is("n") || word.is("b") || word.is("vn") || word.is("j") || word.is("l") || word.is("g"))
                && !OrganisationWords.STOPS.has(word.text()) && "他她我你".indexOf(word.text().charAt(0)) < 0
                && !(word.is("vn") && PersonWords.VERBS.has(word.text()))
                && !(word.is("nr") && (NameWord.isFunction(word.text().charAt(0))
                || NameWord.isFunction(word.text().charAt(word.text().length() - 1))))
                || PersonWords.POSTS.has(word.text()) || OrganisationWords.INNER.has(word.text()) || word.text().equals("副");
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
        if (house == null || PostParts.isKind(house)) {
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
            boolean opens = first == 0 || !Character.isLetterOrDigit(text.charAt(first - 1)) || Places.lengthBefore(text, first) > 1;
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
