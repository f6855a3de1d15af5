package org.qingyang.facts.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.facts.entity.PostOwners.Owner;
import org.qingyang.language.Token;

/// Reads the posts that begin at a place in the text, whoever holds them: 云岭市教育局|局长、党委书记|.
final class PostReader {

    /// 新一届|会长, 第三届|理事长: for how long an office is held.
    private static final Pattern TERM = Pattern.compile(
            "(?:新一届|本届|首届|上届|下届|新任|新(?!任)|第[一二三四五六七八九十0-9]{1,3}[届任])(?=[^，。；、]{2})");
    /// 云岭中学|的一名|教师.
    private static final Pattern ONE = Pattern.compile("的?一[名位个]|的|最\\p{IsHan}{1,2}的");
    private static final Pattern POINTED = Pattern.compile("该((?:商|协|学|研究|联合|总商|基金)?会|局|厅|校|院|公司|集团|中心|所|社|馆)");
    private static final Pattern SECTION = Pattern.compile("(\\p{IsHan}{1,7}[科室部系组处队])的(?:一[名位个])?");
    private static final String MARKS = "，。；：、（）“”";
    private static final String ENDS = "，。；";
    private static final String CLOSES = "，。；、（）等";
    private static final String LINKS = "、兼及";
    private static final int LONGEST_TITLE = 24;
    private static final int FAR = 15;
    /// So much longer may the longer one of two words for a post be: 首席|执行官.
    private static final int LONGER = 4;

    private final Paragraph paragraph;
    private final String text;
    private final PostOwners owners;

    PostReader(Paragraph paragraph, List<Find> organisations) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.owners = new PostOwners(paragraph, organisations);
    }

    /// Posts and where they end.
    ///
    /// @param isClosed whether nothing that belongs to the posts stands behind them
    record Read(List<Held> posts, int end, boolean isClosed) {

        static final Read NOTHING = new Read(List.of(), 0, false);

        boolean isEmpty() {
            return posts.isEmpty();
        }

        boolean isBare() {
            return posts.stream().allMatch(Held::isBare);
        }
    }

    /// One post and where it ends.
    private record One(Held post, int end) {
    }

    /// The posts in a row that begin at `at`.
    Read posts(int at) {
        List<Held> posts = new ArrayList<>();
        int end = at;
        @Nullable One next = post(at, null);
        while (next != null) {
            posts.add(next.post());
            end = next.end();
            next = LINKS.indexOf(paragraph.at(end)) >= 0 ? post(end + 1, next.post()) : null;
        }
        return new Read(posts, end, end >= text.length() || CLOSES.indexOf(text.charAt(end)) >= 0);
    }

    /// @param before the post before in the row, whose house this one is in unless it names its own
    private @Nullable One post(int start, @Nullable Held before) {
        @Nullable One ours = ours(start);
        if (ours != null) {
            return ours;
        }
        Owner owner = owners.at(start);
        int from = firstWord(owner);
        @Nullable One sent = sentAbroad(owner, from);
        if (sent != null) {
            return sent;
        }
        int end = end(owner, from);
        if (end > from) {
            return new One(held(owner, behindGovernment(text.substring(from, end)), before), end);
        }
        @Nullable Find institution = owner.institution();
        return institution == null ? null : inOtherWords(institution, from);
    }

    /// Where the words of the post begin: behind 新一届 and 的一名.
    private int firstWord(Owner owner) {
        Matcher term = TERM.matcher(text).region(owner.end(), text.length());
        int from = term.lookingAt() ? term.end() : owner.end();
        Matcher one = ONE.matcher(text).region(from, text.length());
        return from > owner.start() && one.lookingAt() ? one.end() : from;
    }

    /// 云岭国|驻某国大使: the country that sends somebody abroad; null where nobody is sent.
    private @Nullable One sentAbroad(Owner owner, int from) {
        Matcher sent = PostParts.SENT_ABROAD.matcher(text).region(from, text.length());
        boolean told = owner.isPlace() && owner.end() - owner.start() > 1 && sent.lookingAt();
        return told ? new One(new Held(sent.group(), null, name(owner)), sent.end()) : null;
    }

    /// Where the first post ends whose words begin at `from`; `from` where none does before the next mark.
    private int end(Owner owner, int from) {
        int far = Math.min(text.length(), from + FAR);
        for (int end = from + 1; end <= far && MARKS.indexOf(text.charAt(end - 1)) < 0; end++) {
            if (isPost(owner, from, end)) {
                return end;
            }
        }
        return from;
    }

    /// Behind a place, words that are a post may end within what the tokenizer takes for a word.
    private boolean isPost(Owner owner, int from, int end) {
        int length = (owner.institution() == null ? PersonWords.POSTS : PersonWords.BEFORE).lengthBefore(text, end);
        if (length == 0 || isLonger(end)) {
            return false;
        }
        boolean whole = length == end - from;
        return whole && owner.isPlace() || paragraph.isEdge(end) && (whole || isTitle(from, end));
    }

    /// 市|政府|办公室主任: the city is the institution.
    private static String behindGovernment(String words) {
        return words.startsWith("政府") && PersonWords.POSTS.has(words.substring(2)) ? words.substring(2) : words;
    }

    private Held held(Owner owner, String title, @Nullable Held before) {
        if (!owner.isNothing()) {
            return new Held(title, owner.institution(), owner.institution() == null ? name(owner) : null);
        }
        Held own = PostParts.of(title).getFirst();
        return before == null || own.place() != null ? own : new Held(title, before.institution(), before.place());
    }

    private String name(Owner owner) {
        return text.substring(owner.start(), owner.end());
    }

    private @Nullable One inOtherWords(Find institution, int from) {
        @Nullable One words = toMark(institution, from);
        return words != null ? words : inSection(institution, from);
    }

    /// 外交部|非洲之角事务特使|。: words of any kind between an institution and a mark that end in a post.
    private @Nullable One toMark(Find institution, int from) {
        int end = from;
        while (end < text.length() && MARKS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        boolean title = end - from > 2 && end - from <= LONGEST_TITLE && PersonWords.POSTS.lengthBefore(text, end) > 1
                && isWithoutAction(from, end);
        return title ? new One(new Held(text.substring(from, end), institution, null), end) : null;
    }

    /// Whether no word here tells what somebody does.
    private boolean isWithoutAction(int from, int end) {
        for (int at = from; at < end; at = paragraph.wordAt(at).end()) {
            Token word = paragraph.wordAt(at);
            if (word.is("p") || word.is("r") || word.is("ude") || word.is("ule") || word.is("nr")
                    || PersonWords.VERBS.has(word.text())) {
                return false;
            }
        }
        return true;
    }

    /// 云岭医院|急诊科的一名护士|。: as the post that leads somebody of the section in front of the name.
    private @Nullable One inSection(Find institution, int from) {
        Matcher section = SECTION.matcher(text).region(from, text.length());
        int post = section.lookingAt() ? PersonWords.BEFORE.lengthAt(text, section.end()) : 0;
        if (post == 0) {
            return null;
        }
        int end = section.end() + post;
        String title = section.group(1) + text.substring(section.end(), end);
        boolean whole = end == text.length() || ENDS.indexOf(text.charAt(end)) >= 0;
        return whole ? new One(new Held(title, institution, null), end) : null;
    }

    /// 陈某连任|该会|会长: the post in the last institution before that ends so; null where nothing is pointed at.
    private @Nullable One ours(int start) {
        Matcher pointed = POINTED.matcher(text).region(start, text.length());
        int post = pointed.lookingAt() ? PersonWords.POSTS.lengthAt(text, pointed.end()) : 0;
        @Nullable Find house = post == 0 ? null : owners.lastBefore(start, pointed.group(1));
        if (house == null) {
            return null;
        }
        int end = pointed.end() + post;
        return new One(new Held(text.substring(pointed.end(), end), house, null), end);
    }

    /// 主任|委员: a longer word for a post ends behind.
    private boolean isLonger(int end) {
        if (PersonWords.BEFORE.lengthAt(text, end) > 1 || text.startsWith("办公室", end)) {
            return true;
        }
        for (int longer = end + 1; longer <= Math.min(text.length(), end + LONGER); longer++) {
            if (PersonWords.POSTS.lengthBefore(text, longer) > longer - end) {
                return true;
            }
        }
        return false;
    }

    /// Nothing but words that a post's name is made of.
    private boolean isTitle(int from, int end) {
        for (int at = from; at < end; at = paragraph.wordAt(at).end()) {
            if (!PostTitle.isPart(paragraph.wordAt(at))) {
                return false;
            }
        }
        return true;
    }
}
