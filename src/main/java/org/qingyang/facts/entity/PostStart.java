package org.qingyang.facts.entity;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.Token;
import org.qingyang.language.WordSet;

/// Mends where the words of a post begin: what the tokenizer parts or takes for something else.
final class PostStart {

    /// What is a part of a larger house.
    private static final WordSet OFFICES = new WordSet(Set.of("中心", "处", "部", "科", "办公室", "室", "办", "组", "所", "院", "队", "站",
            "系"));
    /// A title that begins with an office.
    private static final Pattern OFFICE = Pattern.compile(".{2,}(?:处|部|科|司|系|院|所|中心|办公室|办)"
            + "(?:常务)?副?(?:处长|部长|科长|司长|主任|院长|所长|书记|负责人|干部)");
    /// A house's name begins with no such word and holds no such character.
    private static final String NOT_FIRST = "vprdcutmw";
    private static final String NOT_INSIDE = "的了在和与是为由及将向对据会于我该本某各到任年月日";
    private static final int LONGEST_VILLAGE = 7;
    /// Behind a mark a village's name is short: longer words there are something else.
    private static final int LONGEST_AT_MARK = 4;
    /// Words that the tokenizer parts: 学|前科|科长, 外|语系|主任.
    private static final WordSet TORN = new WordSet(Set.of("学前", "外语"));
    private static final Pattern DIVISION = Pattern.compile("(?:民事审判|刑事审判|行政审判|执行|民|刑|行|商)第?[一二三四五六]庭副?庭长");
    private static final int LONGEST_DIVISION = 7;

    private final Paragraph paragraph;
    private final String text;

    PostStart(Paragraph paragraph) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
    }

    /// @param start where nouns up to the end of the post begin
    int of(int from, int start, int end) {
        int first = behindGovernment(start, end);
        first = behindPointed(first, end);
        first = behindNumber(first, end);
        first = torn(from, first);
        first = court(from, first, end);
        first = village(from, first);
        first = housed(from, first, end);
        first = abroad(from, first, end);
        first = twofold(from, first, end);
        return office(from, first, end);
    }

    /// 政府|办公室主任: the government is no part of its post.
    private int behindGovernment(int start, int end) {
        int behind = Math.min(end, start + 2);
        return text.startsWith("政府", start) && PersonWords.POSTS.has(text.substring(behind, end)) ? behind : start;
    }

    /// 该校|校长: nor is the house that is pointed at.
    private int behindPointed(int start, int end) {
        boolean pointed = start > 0 && (PersonWords.POSTS.has(text.substring(Math.min(end, start + 1), end))
                || "该本某".indexOf(text.charAt(start - 1)) >= 0) && text.charAt(start) == text.charAt(Math.min(end, start + 1));
        return pointed ? start + 1 : start;
    }

    /// 103路|公交车队队长, 8日|主席: what a numeral counts is no part of the post, but the numeral of 六年级学生 is.
    private int behindNumber(int start, int end) {
        boolean road = text.charAt(start) == '路' && end - start > 2;
        if (text.startsWith("年级", start) && "一二三四五六七八九123456789".indexOf(paragraph.at(start - 1)) >= 0) {
            return start - 1;
        }
        boolean date = "年月日时".indexOf(text.charAt(start)) >= 0 && PersonWords.POSTS.has(text.substring(start + 1, end));
        return (road || date) && Character.isDigit(paragraph.at(start - 1)) ? start + 1 : start;
    }

    private int torn(int from, int start) {
        return start > from && TORN.has(text.substring(start - 1, start + 1)) ? start - 1 : start;
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
            if (paragraph.isEdge(first) && (isBehindTown(first) || length <= LONGEST_AT_MARK && isBehindMark(first))) {
                return first;
            }
        }
        return start;
    }

    private boolean isBehindTown(int at) {
        return "镇乡".indexOf(paragraph.at(at - 1)) >= 0
                || "市区县".indexOf(paragraph.at(at - 1)) >= 0 && Places.lengthBefore(text, at) > 2;
    }

    private boolean isBehindMark(int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
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
        if (!joins || before.start() < from || before.end() != start - 1 || !isField(before)) {
            return start;
        }
        return minister ? ministry(from, before.start()) : fields(from, before.start());
    }

    private int fields(int from, int start) {
        int first = start;
        while (first > from && isField(paragraph.wordAt(first - 1))) {
            first = Math.max(from, paragraph.wordAt(first - 1).start());
        }
        return first;
    }

    private static boolean isField(Token word) {
        return PostTitle.isPart(word) && !word.is("nr") && !PersonWords.BEFORE.has(word.text());
    }

    /// 、|技术研究和高等教育部长: a minister's field from the mark on, where nothing but things stands there; `first` where more
    /// does.
    private int ministry(int from, int first) {
        int at = first;
        while (at > from && first - at < PostTitle.LONGEST) {
            Token word = paragraph.wordAt(at - 1);
            boolean thing = PostTitle.isPart(word) || isAction(word);
            if (!thing && !"和与".contains(word.text()) || Places.isKnown(word.text()) || word.is("nr")) {
                return first;
            }
            at = word.start();
        }
        return at <= from ? from : first;
    }

    /// 学生资助|中心主任: the name of an office may hold verbs where nothing but it stands there.
    private int office(int from, int start, int end) {
        if (start == from || OFFICES.lengthAt(text, start) == 0) {
            return start > from && isRest(start, end) ? start + 1 : start;
        }
        int first = start;
        while (first > from && end - first < PostTitle.LONGEST) {
            Token word = paragraph.wordAt(first - 1);
            if (!isAction(word) && !PostTitle.isPart(word)) {
                return start;
            }
            first = Math.max(from, word.start());
        }
        return first == from ? first : start;
    }

    /// 资助, 管理: a verb that names what is done there.
    private static boolean isAction(Token word) {
        return word.is("v") && word.text().length() == 2 && !PersonWords.VERBS.has(word.text());
    }

    /// 中交|集团|党委书记: nothing but a house or a brand and a post stands there, though the tokenizer sees other words.
    private int housed(int from, int start, int end) {
        boolean near = start > from && end - from <= PostTitle.LONGEST + 4
                && (NOT_FIRST.indexOf(paragraph.wordAt(from).nature().charAt(0)) < 0 || isNumberOfName(from)
                || paragraph.at(from - 1) == '、' && paragraph.wordAt(from).is("v"));
        String title = text.substring(from, end);
        int length = near ? Math.max(HouseInTitle.house(title), HouseInTitle.brand(title)) : 0;
        String house = title.substring(0, length);
        String post = title.substring(length);
        boolean whole = (length > 3 || length == 3 && PostKinds.repeats(house, post)) && PersonWords.POSTS.has(post)
                && house.chars().allMatch(c -> Character.isIdeographic(c) && NOT_INSIDE.indexOf(c) < 0);
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
}
