package org.qingyang.facts.entity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.Token;

/// The words of a post: where they begin, and whether a place stands for the institution.
final class PostTitle {

    /// A post right behind the name of a village, a town or a street.
    private static final Pattern VILLAGE = Pattern.compile("(?:.*[省市区县乡镇道])?([^省市区县乡镇]{1,8}(?:村|社区|街道|镇|乡))(.{2,})");

    /// A post that holds the word for the rank of the place before it: 某某市|副市长.
    private static final Pattern RANKED = Pattern.compile("(.{1,9}([省市县区州镇乡村]))((?:常务)?代?副?\\2长)");

    private static final Pattern SENT = Pattern.compile("(?:选派|下派|派)?驻(.{1,8}(?:村|社区|镇|乡|街道))((?:第一|党总支|党支部)?(?:第一)?书记|工作队队长)");

    private static final int LONGEST = 16;

    private final Paragraph paragraph;
    private final String text;

    PostTitle(Paragraph paragraph) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
    }

    /// The post that ends at `end`: nouns up to a word for a post; empty if there is none.
    String before(int from, int end) {
        int length = PersonWords.BEFORE.lengthBefore(text, end);
        if (length == 0 || PersonWords.HONOURS.lengthBefore(text, end) > 0) {
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
        start = text.startsWith("政府", start) && PersonWords.POSTS.has(text.substring(Math.min(end, start + 2), end)) ? start + 2 : start;
        boolean pointed = start > 0 && (PersonWords.POSTS.has(text.substring(Math.min(end, start + 1), end)) || "该本某".indexOf(text.charAt(start - 1)) >= 0) && text.charAt(start) == text.charAt(Math.min(end, start + 1));
        start = pointed ? start + 1 : start;
        start = abroad(from, start);
        start = ministry(from, start, end);
        boolean former = "前原".indexOf(text.charAt(start)) >= 0 && PersonWords.POSTS.lengthBefore(text, end) == end - start - 1;
        int born = text.lastIndexOf('籍', end - 2) + 1;
        start = born > start + 1 && born < end ? born : start;
        return text.substring(former ? start + 1 : start, end);
    }

    /// 某某局|派驻青禾村第一书记: the office is in the village; null where nobody is sent anywhere.
    static @Nullable Held sent(String title) {
        Matcher sent = SENT.matcher(title);
        return sent.matches() ? new Held(sent.group(2), null, sent.group(1)) : null;
    }

    /// 驻|新西兰大使: where somebody is posted belongs to the post.
    private int abroad(int from, int start) {
        return start > from && text.charAt(start - 1) == '驻' && Places.lengthAt(text, start) > 1 ? start - 1 : start;
    }

    /// 工商和|技术部长: a minister for two things.
    private int ministry(int from, int start, int end) {
        boolean minister = text.startsWith("部长", end - 2) && start - from > 2 && end - start > 3 && "和与".indexOf(text.charAt(start - 1)) >= 0;
        Token before = paragraph.wordAt(Math.max(0, start - 2));
        return minister && before.start() >= from && before.end() == start - 1 && isPart(before) && !before.is("nr") ? before.start() : start;
    }

    /// Right behind an institution, all words up to the name are the post (中餐烹饪专业主任), unless they tell an action.
    String whole(int from, int end, String title) {
        if (end - from > 12) {
            return title;
        }
        for (int at = from; at < end; at = paragraph.wordAt(at).end()) {
            Token word = paragraph.wordAt(at);
            if (word.is("u") || word.is("p") || word.is("w") || word.is("r") || PersonWords.VERBS.has(word.text())) {
                return title;
            }
        }
        boolean former = "前原".indexOf(text.charAt(from)) >= 0 && PersonWords.POSTS.has(text.substring(from + 1, end));
        return text.substring(former ? from + 1 : from, end);
    }

    static boolean isPart(Token word) {
        return (word.is("n") || word.is("b") || word.is("vn") || word.is("j") || word.is("l") || word.is("g"))
                && !OrganisationWords.STOPS.has(word.text())
                || PersonWords.POSTS.has(word.text()) || OrganisationWords.INNER.has(word.text()) || word.text().equals("副");
    }

    /// Whether the post begins right behind its institution, or behind a phrase with 的 that stands between.
    boolean reaches(int from, int end, String title) {
        int start = end - title.length();
        return start == from || start - 1 == from && "前原".indexOf(text.charAt(from)) >= 0 || text.charAt(start - 1) == '的' && start - from <= LONGEST;
    }

    /// 某自治区前|主席: the place before 前 is the institution.
    Held held(String title, int start) {
        boolean former = start > 2 && "前原".indexOf(text.charAt(start - 1)) >= 0;
        int district = title.length() < 5 && "省市区县州".indexOf(title.charAt(Math.max(0, title.length() - 2))) >= 0 ? Places.lengthBefore(text, start) : 0;
        if (district > 2 && text.charAt(start - 1) == title.charAt(title.length() - 2)) {
            return new Held(title, null, text.substring(start - district, start));
        }
        int posted = title.startsWith("驻") ? Places.lengthBefore(text, start) : 0;
        if (posted > 1) {
            return new Held(title, null, text.substring(start - posted, start));
        }
        int place = former ? Places.lengthBefore(text, start - 1) : 0;
        return place > 1 && PersonWords.POSTS.ends(title)
                ? new Held(title, null, text.substring(start - 1 - place, start - 1)) : held(title);
    }

    /// 北京市市长: the place stands for the institution.
    static Held held(String title) {
        Matcher village = VILLAGE.matcher(title);
        if (village.matches()) {
            return new Held(village.group(2), null, village.group(1));
        }
        Matcher ranked = RANKED.matcher(title);
        if (ranked.matches()) {
            return new Held(ranked.group(3), null, ranked.group(1));
        }
        int length = Places.lengthAt(title, 0);
        boolean post = length > 0 && length < title.length() && PersonWords.POSTS.ends(title);
        int former = post && "前原".indexOf(title.charAt(length)) >= 0 && PersonWords.POSTS.has(title.substring(length + 1)) ? 1 : 0;
        return post ? new Held(title.substring(length + former), null, title.substring(0, length)) : new Held(title, null, null);
    }
}
