package org.qingyang.facts.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.Token;
import org.qingyang.language.WordSet;

/// Reads posts rightwards from a name: 李某任云岭市教育局局长; 李某，云岭中学校长，今年52岁.
final class PostBehind {

    private static final Pattern TAKES = Pattern.compile("(?:等[0-9一二三四五六七八九十]{0,3}[人位名]?)?(?:同志|先生|女士)?(?:将|已|正式)?(?:(?:接替|取代|代替|"
            + "接任)[^，。；、]{2,5})?(?:在[^，。；、]{2,12}[中里上]|以[^，。；、]{2,8}票|(?:[0-9]{1,2}月)?[0-9]{1,2}日|昨[日天]|今[日天]|近日|日前|[于自从]?[0-9一二三四五六七八九十〇]{2,4}年(?:[0-9一二三四五六七八九十]{1,2}月)?[起后]?|同时|此前|还|也|目前|"
            + "当时)?(?:被授予|被(?:正式|同时|一致|再次|破格)?(?:任命|聘任|聘请|聘|选举|选|推选|推举|增补|补选|提名|委任|提拔|提升|起用|擢升)为|(?:代理|都|均|原|则|皆|先后|将|已|曾|不再|仍|仍然|继续|"
            + "一直|正式|全票|高票|"
            + "再次|再度|新|又|获|受聘|获聘|留任|续任)*(?:担任|出任|兼任|就任|接任|升任"
            + "|改任|转任|历任|现任|任(?!命)|当选为?|连任|成为|为|是|系)过?)");
    /// Behind these 为 tells what somebody becomes.
    private static final Pattern MADE = Pattern.compile("任命|聘|另请|邀请|聘任|选举|推选|提名|推举|委任|增补|增选|补选|当选|选出");
    /// Behind a mark: 陈某，|现任某局局长.
    private static final Pattern HOLDS = Pattern.compile(
            "(?:现|曾|时|历|兼|原|先后|此前|目前|后|也|还|又|同时|并|将)*(?:任(?!命)|担任|兼任|就任|出任|转任|改任|调任|升任|接任|为|系|是)(?:过|了)?");
    /// 免去李某|某局局长|职务: the post of who loses it.
    private static final Pattern LOSES = Pattern.compile("(?:同志)?(?:(?:因[^，。；]{2,12}，?)?(?:已经|已|申请|请求|提出|宣布|正式|主动|同时)*辞去了?)?的?");
    private static final Pattern AS = Pattern.compile("(?:将会?|会|曾|仍)?以");
    private static final Pattern OF_STANDING = Pattern.compile("的?身份");
    private static final Pattern OFFICE = Pattern.compile("的?(?:职务|一职|之职)");
    /// 接替|某某: who held the office before.
    private static final WordSet SUCCEEDED = new WordSet(Set.of("接替", "取代", "代替", "接任"));
    /// 新一届|会长, 第三届|理事长: for how long an office is held.
    private static final Pattern TERM = Pattern.compile("(?:新一届|本届|首届|上届|下届|新任|新(?!任)|第[一二三四五六七八九十0-9]{1,3}[届任])(?=[^，。；、]{2})");
    /// 云岭中学|的一名|教师.
    private static final Pattern ONE = Pattern.compile("的?一[名位个]|的|最\\p{IsHan}{1,2}的");
    /// 青禾区大桥街道|石台社区|的一名网格员: of several places the last one.
    private static final Pattern SETTLED = Pattern.compile("(?:\\p{IsHan}{1,20}(?:街道|镇|乡|区|县|市))?(\\p{IsHan}{2,6}(?:社区|"
            + "村))(?=的|一[名位个]|村民|党)");
    private static final Pattern POINTED = Pattern.compile("该((?:商|协|学|研究|联合|总商|基金)?会|局|厅|校|院|公司|集团|中心|所|社|馆)");
    /// 陈某|54岁|，是某局局长.
    private static final Pattern AGE = Pattern.compile("，?(?:今年|现年|时年)?[0-9]{1,3}岁(?=，)");
    private static final Pattern ONE_OF = Pattern.compile("(?:\\p{IsHan}{2,16}的)?一[名位](\\p{IsHan}{2,8})(?=[，。；]|$)");
    private static final Pattern SECTION = Pattern.compile("(\\p{IsHan}{1,7}[科室部系组处队])的(?:一[名位个])?");
    private static final int LONGEST_TITLE = 24;
    private static final int FAR = 30;
    /// So much longer may the longer one of two words for a post be: 首席|执行官.
    private static final int LONGER = 4;

    private final Paragraph paragraph;
    private final String text;
    private final Map<Integer, Find> byStart = new HashMap<>();

    PostBehind(Paragraph paragraph, List<Find> organisations) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        organisations.forEach(find -> byStart.put(find.start(), find));
    }

    /// The posts behind this person; empty where none are told. In a list of names a blank stands before them, and nothing behind.
    List<Held> of(Find person) {
        if (SUCCEEDED.lengthBefore(text, person.start()) > 0) {
            return List.of();
        }
        Matcher age = AGE.matcher(text).region(person.end(), text.length());
        int behind = age.lookingAt() ? age.end() : person.end() + (text.startsWith("（女）", person.end()) ? 3 : 0);
        char mark = paragraph.at(behind);
        if (behind < text.length() && Character.isWhitespace(mark) && (person.start() == 0 || paragraph.at(person.start() - 1) == '：')) {
            List<Held> listed = postsBehindMark(behind);
            return last >= text.length() ? listed : List.of();
        }
        if (mark == '，' || mark == '（') {
            List<Held> posts = postsBehindMark(behind);
            char end = paragraph.at(last);
            boolean closed = mark == '（' ? end == '）' : end == '，' || end == '。' || end == '；';
            boolean told = mark == '（' ? closed : closed && !posts.stream().allMatch(Held::isBare);
            return told ? posts : List.of();
        }
        List<Held> lost = lost(behind);
        if (!lost.isEmpty()) {
            return withNext(lost);
        }
        List<Held> shown = as(behind);
        if (!shown.isEmpty()) {
            return shown;
        }
        Matcher takes = TAKES.matcher(text).region(behind, Math.min(text.length(), behind + 24));
        if (!takes.lookingAt()) {
            return List.of();
        }
        String word = takes.group();
        boolean weak = word.endsWith("为") && !word.endsWith("当选为") && !word.contains("被") || word.endsWith("是")
                || word.endsWith("系");
        boolean made = isMade(person.start());
        List<Held> posts = clauses(takes.end());
        List<Held> one = weak && (posts.isEmpty() || posts.getFirst().isBare()) ? oneOf(takes.end()) : List.of();
        if (!one.isEmpty()) {
            return one;
        }
        return weak && !made && (posts.isEmpty() || posts.getFirst().isBare()) ? List.of() : posts;
    }

    /// 陈某是|某市某县的一名剪纸艺人|，: what somebody is, with where but without an institution.
    private List<Held> oneOf(int start) {
        Matcher one = ONE_OF.matcher(text).region(start, text.length());
        boolean told = one.lookingAt() && byStart.keySet().stream().noneMatch(at -> at >= start && at < one.end())
                && PersonWords.BEFORE.ends(one.group(1)) && PersonWords.HONOURS.lengthBefore(one.group(1), one.group(1).length()) == 0;
        if (!told) {
            return List.of();
        }
        last = one.end();
        return List.of(new Held(one.group(1), null, null));
    }

    /// 秘书长陈某，|水务局副局长，各处处长|: whether what follows the mark behind this person is somebody else's, who goes unnamed.
    boolean isRoll(Find person) {
        return paragraph.at(person.end()) == '，' && !HOLDS.matcher(text).region(person.end() + 1, text.length()).lookingAt();
    }

    /// 陈某辞去局长职务，|就任某会会长: with those that the next clause says that he takes.
    private List<Held> withNext(List<Held> lost) {
        Matcher office = OFFICE.matcher(text).region(last, text.length());
        int mark = office.lookingAt() ? office.end() : last;
        Matcher holds = HOLDS.matcher(text).region(Math.min(text.length(), mark + 1), text.length());
        List<Held> all = new ArrayList<>(lost);
        if (paragraph.at(mark) == '，' && holds.lookingAt()) {
            all.addAll(clauses(holds.end()));
        }
        return all;
    }

    /// Whether the sentence up to here tells of an appointment or an election.
    boolean isMade(int start) {
        int sentence = Math.max(text.lastIndexOf('。', start - 1), text.lastIndexOf('；', start - 1)) + 1;
        return MADE.matcher(text).region(Math.max(sentence, start - 2 * FAR), start).find();
    }

    /// 陈某|以某局局长|身份出席.
    private List<Held> as(int end) {
        Matcher as = AS.matcher(text).region(end, text.length());
        List<Held> posts = as.lookingAt() ? posts(as.end()) : List.of();
        return OF_STANDING.matcher(text).region(last, text.length()).lookingAt() ? posts : List.of();
    }

    private List<Held> lost(int end) {
        String near = text.substring(end, Math.min(text.length(), end + 2 * FAR));
        if (near.indexOf('职') < 0 && !near.contains("辞去")) {
            return List.of();
        }
        Matcher loses = LOSES.matcher(text).region(end, text.length());
        boolean told = loses.lookingAt();
        List<Held> posts = told ? posts(loses.end()) : List.of();
        boolean resigned = told && loses.group().contains("辞去") && !posts.isEmpty() && isClosed();
        return resigned || OFFICE.matcher(text).region(last, text.length()).lookingAt() ? posts : List.of();
    }

    /// The posts behind a mark and in the clauses behind it that are nothing but posts: ，现任甲局局长，曾任乙局局长，某会会员.
    private List<Held> postsBehindMark(int mark) {
        Matcher holds = HOLDS.matcher(text).region(mark + 1, text.length());
        return clauses(holds.lookingAt() ? holds.end() : mark + 1);
    }

    /// The posts that begin at `at` and those of the clauses behind them that are nothing but posts.
    List<Held> clauses(int at) {
        List<Held> all = new ArrayList<>();
        int read = at;
        for (List<Held> posts = posts(at); !posts.isEmpty(); ) {
            all.addAll(posts);
            read = last;
            boolean more = paragraph.at(read) == '，' && read + 1 < text.length();
            Matcher holds = HOLDS.matcher(text).region(Math.min(text.length(), read + 1), text.length());
            boolean told = more && holds.lookingAt();
            posts = more ? posts(told ? holds.end() : read + 1) : List.of();
            posts = isClosed() ? posts : List.of();
        }
        last = read;
        return all;
    }

    /// Behind the last post that was read.
    private int last;

    /// Whether nothing that belongs to the posts stands behind those read last.
    boolean isClosed() {
        return last >= text.length() || "，。；、（）等".indexOf(text.charAt(last)) >= 0;
    }

    /// The posts in a row that begin at `at`.
    List<Held> posts(int at) {
        List<Held> posts = new ArrayList<>();
        last = at;
        @Nullable Held next = post(at, null);
        while (next != null) {
            posts.add(next);
            next = "、兼及".indexOf(paragraph.at(last)) >= 0 ? post(last + 1, next) : null;
        }
        return posts;
    }

    private @Nullable Held post(int first, @Nullable Held before) {
        Matcher settled = SETTLED.matcher(text).region(first, text.length());
        boolean village = settled.lookingAt();
        @Nullable Held ours = ours(first);
        if (ours != null) {
            return ours;
        }
        boolean former = "原前".indexOf(paragraph.at(first)) >= 0 && byStart.containsKey(first + 1);
        int pointed = paragraph.at(first) == '该' ? 1 : 0;
        int start = village ? settled.start(1) : former ? first + 1 : first + pointed;
        @Nullable Find institution = village ? null : byStart.get(start);
        int place = village ? settled.end(1) - start : institution == null ? Places.lengthAt(text, start) : 0;
        int kind = institution == null && place == 0 ? PostParts.kindAt(text, start) : 0;
        int house = institution == null ? start + place + kind
                : institution.end() + (paragraph.at(institution.end()) == '的' ? 1 : 0);
        Matcher term = TERM.matcher(text).region(house, text.length());
        int from = term.lookingAt() ? term.end() : house;
        Matcher one = ONE.matcher(text).region(from, text.length());
        from = from > start && one.lookingAt() ? one.end() : from;
        Matcher sent = PostParts.SENT_ABROAD.matcher(text).region(from, text.length());
        if (place > 1 && sent.lookingAt()) {
            last = sent.end();
            return new Held(sent.group(), null, text.substring(start, start + place));
        }
        for (int end = from + 1; end <= Math.min(text.length(), from + FAR / 2); end++) {
            char c = text.charAt(end - 1);
            if ("，。；：、（）“”".indexOf(c) >= 0) {
                break;
            }
            int length = (institution == null ? PersonWords.POSTS : PersonWords.BEFORE).lengthBefore(text, end);
            boolean whole = length == end - from && place > 0;
            if (length > 0 && !isLonger(end) && (whole
                    || paragraph.isEdge(end) && (length == end - from || isTitle(from, end)))) {
                last = end;
                String words = text.substring(from, end);
                String title = words.startsWith("政府") && PersonWords.POSTS.has(words.substring(2)) ? words.substring(2) : words;
                if (kind > 0) {
                    return new Held(title, null, text.substring(start, house));
                }
                boolean same = institution == null && place == 0 && before != null;
                Held own = PostParts.of(title).getFirst();
                if (institution == null && place == 0 && (before == null || own.place() != null)) {
                    return own;
                }
                return institution != null || !same ? new Held(title, institution, place > 0
                        ? text.substring(start, start + place) : null)
                        : new Held(title, before.institution(), before.place());
            }
        }
        @Nullable Held words = institution == null ? null : toMark(from, institution);
        return institution == null || words != null ? words : inSection(from, institution);
    }

    /// 外交部|非洲之角事务特使|。: words of any kind between an institution and a mark that end in a post.
    private @Nullable Held toMark(int from, Find institution) {
        int end = from;
        while (end < text.length() && "，。；：、（）“”".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        boolean title = end - from > 2 && end - from <= LONGEST_TITLE && PersonWords.POSTS.lengthBefore(text, end) > 1;
        for (int at = from; title && at < end; at = paragraph.wordAt(at).end()) {
            Token word = paragraph.wordAt(at);
            title = !word.is("p") && !word.is("r") && !word.is("ude") && !word.is("ule") && !PersonWords.VERBS.has(word.text())
                    && !word.is("nr");
        }
        if (!title) {
            return null;
        }
        last = end;
        return new Held(text.substring(from, end), institution, null);
    }

    /// 云岭医院|急诊科的一名护士|。: as the post that leads somebody of the section in front of the name.
    private @Nullable Held inSection(int from, Find institution) {
        Matcher section = SECTION.matcher(text).region(from, text.length());
        int post = section.lookingAt() ? PersonWords.BEFORE.lengthAt(text, section.end()) : 0;
        if (post == 0 || section.end() + post < text.length() && "，。；".indexOf(text.charAt(section.end() + post)) < 0) {
            return null;
        }
        last = section.end() + post;
        return new Held(section.group(1) + text.substring(section.end(), last), institution, null);
    }

    /// 陈某连任|该会|会长: the post in the last institution before that ends so; null where nothing is pointed at.
    private @Nullable Held ours(int start) {
        Matcher pointed = POINTED.matcher(text).region(start, text.length());
        int post = pointed.lookingAt() ? PersonWords.POSTS.lengthAt(text, pointed.end()) : 0;
        @Nullable Find house = post == 0 ? null : byStart.values().stream()
                .filter(find -> find.end() <= start && paragraph.text(find.at()).endsWith(pointed.group(1)))
                .max(java.util.Comparator.comparingInt(Find::start)).orElse(null);
        if (house == null) {
            return null;
        }
        last = pointed.end() + post;
        return new Held(text.substring(pointed.end(), last), house, null);
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
