package org.qingyang.facts.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.facts.entity.PostReader.Read;
import org.qingyang.language.WordSet;

/// Reads posts rightwards from a name: 李某任云岭市教育局局长; 李某，云岭中学校长，今年52岁.
final class PostBehind {

    /// 李某|等三人同志将|: what may stand between a name and what he takes.
    private static final String ADDRESSED = "(?:等[0-9一二三四五六七八九十]{0,3}[人位名]?)?(?:同志|先生|女士)?(?:将|已|正式)?";
    private static final String INSTEAD = "(?:(?:接替|取代|代替|接任)[^，。；、]{2,5})?";
    private static final String YEAR = "[于自从]?[0-9一二三四五六七八九十〇]{2,4}年(?:[0-9一二三四五六七八九十]{1,2}月)?[起后]?";
    private static final String WHEN = "(?:在[^，。；、]{2,12}[中里上]|以[^，。；、]{2,8}票|(?:[0-9]{1,2}月)?[0-9]{1,2}日|昨[日天]|今[日天]|"
            + "近日|日前|" + YEAR + "|同时|此前|还|也|目前|当时)?";
    private static final String CHOSEN = "被(?:正式|同时|一致|再次|破格)?"
            + "(?:任命|聘任|聘请|聘|选举|选|推选|推举|增补|补选|提名|委任|提拔|提升|起用|擢升)为";
    private static final String HOW = "(?:代理|都|均|在|原|则|皆|先后|将|已|曾|不再|仍|仍然|继续|一直|正式|全票|高票|再次|再度|新|又|获|"
            + "受聘|获聘|留任|续任)*";
    private static final String TAKES_OFFICE = "(?:担任|出任|兼任|就任|接任|升任|改任|转任|历任|现任|现为|时任|时为|任(?!命)|当选为?|连任|成为|为|是|系)过?";
    private static final Pattern TAKES = Pattern.compile(
            ADDRESSED + INSTEAD + WHEN + "(?:被授予|" + CHOSEN + "|" + HOW + TAKES_OFFICE + ")");
    /// Behind these 为 tells what somebody becomes.
    private static final Pattern MADE = Pattern.compile("任命|聘|另请|邀请|聘任|选举|推选|提名|推举|委任|增补|增选|补选|当选|选出");
    /// Behind a mark: 陈某，|现任某局局长.
    private static final Pattern HOLDS = Pattern.compile("(?:现|曾|时|历|兼|原|先后|此前|目前|后|也|还|又|同时|并|将)*"
            + "(?:任(?!命)|担任|兼任|就任|出任|转任|改任|调任|升任|接任|(?:任命|聘任|聘请|选举|推选|提名)[其他她]为|为|系|是)(?:过|了)?");
    /// 免去李某|某局局长|职务: the post of who loses it.
    private static final Pattern LOSES = Pattern.compile(
            "(?:同志)?(?:(?:因[^，。；]{2,12}，?)?(?:已经|已|申请|请求|提出|宣布|正式|主动|同时)*辞去了?)?的?");
    private static final Pattern AS = Pattern.compile("(?:将会?|会|曾|仍)?以");
    private static final Pattern OF_STANDING = Pattern.compile("的?身份");
    private static final Pattern OFFICE = Pattern.compile("的?(?:职务|一职|之职)");
    /// 接替|某某: who held the office before.
    private static final WordSet SUCCEEDED = new WordSet(Set.of("接替", "取代", "代替", "接任"));
    /// 陈某|54岁|，是某局局长.
    private static final Pattern AGE = Pattern.compile("，?(?:今年|现年|时年)?[0-9]{1,3}岁(?=，)");
    private static final Pattern ONE_OF = Pattern.compile("(?:\\p{IsHan}{2,16}的)?一[名位](\\p{IsHan}{2,8})(?=[，。；]|$)");
    private static final Pattern STANDS_AS = Pattern.compile("(?:作为|身为)(?:一[名位个])?");
    private static final String CLAUSES = "，。；：！？“”（";
    /// （女）, （苗族）, （女，苗族）: behind a name in a list of those who are appointed.
    private static final Pattern NOTE = Pattern.compile("（(?:[男女](?:[，、]\\p{IsHan}{1,5}族)?|\\p{IsHan}{1,5}族)）");
    private static final int NEAR = 24;
    private static final int FAR = 60;

    private final Paragraph paragraph;
    private final String text;
    private final List<Find> organisations;
    private final PostReader reader;

    PostBehind(Paragraph paragraph, List<Find> organisations) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.organisations = organisations;
        this.reader = new PostReader(paragraph, organisations);
    }

    /// The posts that the clause before says this person is, and those behind him; empty where none are told.
    List<Held> of(Find person) {
        List<Held> all = new ArrayList<>(clauseBefore(person));
        told(person).stream().filter(post -> !all.contains(post)).forEach(all::add);
        return all;
    }

    /// 身为石台公司总经理，|陈某|每天很早到厂.
    private List<Held> clauseBefore(Find person) {
        int mark = person.start() - 1;
        if (paragraph.at(mark) != '，') {
            return List.of();
        }
        int clause = mark;
        while (clause > 0 && CLAUSES.indexOf(text.charAt(clause - 1)) < 0) {
            clause--;
        }
        Matcher stands = STANDS_AS.matcher(text).region(clause, mark);
        Read read = stands.lookingAt() ? reader.posts(stands.end()) : Read.NOTHING;
        return read.end() == mark ? read.posts() : List.of();
    }

    private List<Held> told(Find person) {
        if (SUCCEEDED.lengthBefore(text, person.start()) > 0) {
            return List.of();
        }
        int behind = behind(person);
        if (isListed(person, behind)) {
            return listed(behind);
        }
        if ("，（".indexOf(paragraph.at(behind)) >= 0) {
            return marked(behind);
        }
        Read lost = lost(behind);
        if (!lost.isEmpty()) {
            return withNext(lost);
        }
        List<Held> shown = as(behind);
        return shown.isEmpty() ? taken(person, behind) : shown;
    }

    /// Where the words behind the name begin: behind the age, or the sex and the people.
    private int behind(Find person) {
        Matcher age = AGE.matcher(text).region(person.end(), text.length());
        Matcher note = NOTE.matcher(text).region(person.end(), text.length());
        return age.lookingAt() ? age.end() : note.lookingAt() ? note.end() : person.end();
    }

    /// Whether a blank stands behind the name, and nothing before it: a line of a list.
    private boolean isListed(Find person, int behind) {
        return behind < text.length() && Character.isWhitespace(paragraph.at(behind))
                && (person.start() == 0 || paragraph.at(person.start() - 1) == '：');
    }

    /// 陈某| 云岭市教育局局长: in a list of names a blank stands before the posts, and nothing behind.
    private List<Held> listed(int blank) {
        Read read = behindMark(blank);
        return read.end() >= text.length() ? read.posts() : List.of();
    }

    /// 陈某|，云岭中学校长，今年52岁; 陈某|（云岭中学校长）: nothing but posts between two marks.
    private List<Held> marked(int mark) {
        Read read = behindMark(mark);
        boolean note = paragraph.at(mark) == '（';
        char end = paragraph.at(read.end());
        return note && end == '）' || !note && "，。；".indexOf(end) >= 0 && !read.isBare() ? read.posts() : List.of();
    }

    /// 陈某|任云岭市教育局局长. 为, 是 and 系 alone tell no office without a house.
    private List<Held> taken(Find person, int behind) {
        Matcher takes = TAKES.matcher(text).region(behind, Math.min(text.length(), behind + NEAR));
        if (!takes.lookingAt()) {
            return List.of();
        }
        Read read = clauses(takes.end());
        if (!isWeak(takes.group()) || !read.isEmpty() && !read.posts().getFirst().isBare()) {
            return read.posts();
        }
        List<Held> one = oneOf(takes.end());
        return one.isEmpty() && isMade(person.start()) ? read.posts() : one;
    }

    private static boolean isWeak(String takes) {
        return takes.endsWith("为") && !takes.endsWith("当选为") && !takes.contains("被")
                || takes.endsWith("是") || takes.endsWith("系");
    }

    /// 陈某是|某市某县的一名剪纸艺人|，: what somebody is, with where but without an institution.
    private List<Held> oneOf(int start) {
        Matcher one = ONE_OF.matcher(text).region(start, text.length());
        if (!one.lookingAt() || organisations.stream().anyMatch(find -> find.start() >= start && find.start() < one.end())) {
            return List.of();
        }
        String title = one.group(1);
        boolean post = PersonWords.BEFORE.ends(title) && !PersonWords.HONOURS.ends(title);
        return post ? List.of(new Held(title, null, null)) : List.of();
    }

    /// 秘书长陈某，|水务局副局长，各处处长|: whether what follows the mark behind this person is somebody else's, who goes unnamed.
    boolean isRoll(Find person) {
        return paragraph.at(person.end()) == '，' && !HOLDS.matcher(text).region(person.end() + 1, text.length()).lookingAt();
    }

    /// 陈某辞去局长职务，|就任某会会长: with those that the next clause says that he takes.
    private List<Held> withNext(Read lost) {
        Matcher office = OFFICE.matcher(text).region(lost.end(), text.length());
        int mark = office.lookingAt() ? office.end() : lost.end();
        Matcher holds = HOLDS.matcher(text).region(Math.min(text.length(), mark + 1), text.length());
        List<Held> all = new ArrayList<>(lost.posts());
        if (paragraph.at(mark) == '，' && holds.lookingAt()) {
            all.addAll(clauses(holds.end()).posts());
        }
        return all;
    }

    /// Whether the sentence up to here tells of an appointment or an election.
    boolean isMade(int start) {
        int sentence = Math.max(text.lastIndexOf('。', start - 1), text.lastIndexOf('；', start - 1)) + 1;
        return MADE.matcher(text).region(Math.max(sentence, start - FAR), start).find();
    }

    /// 陈某|以某局局长|身份出席.
    private List<Held> as(int end) {
        Matcher as = AS.matcher(text).region(end, text.length());
        Read read = as.lookingAt() ? reader.posts(as.end()) : Read.NOTHING;
        return OF_STANDING.matcher(text).region(read.end(), text.length()).lookingAt() ? read.posts() : List.of();
    }

    private Read lost(int end) {
        String near = text.substring(end, Math.min(text.length(), end + FAR));
        Matcher loses = LOSES.matcher(text).region(end, text.length());
        if (near.indexOf('职') < 0 && !near.contains("辞去") || !loses.lookingAt()) {
            return Read.NOTHING;
        }
        Read read = reader.posts(loses.end());
        boolean resigned = loses.group().contains("辞去") && read.isClosed();
        return resigned || OFFICE.matcher(text).region(read.end(), text.length()).lookingAt() ? read : Read.NOTHING;
    }

    /// The posts behind a mark and in the clauses behind it that are nothing but posts: ，现任甲局局长，曾任乙局局长，某会会员.
    private Read behindMark(int mark) {
        return clauses(behindHolds(mark + 1));
    }

    /// The posts that begin at `at` and those of the clauses behind them that are nothing but posts.
    Read clauses(int at) {
        List<Held> all = new ArrayList<>();
        Read last = reader.posts(at);
        for (Read next = last; !next.isEmpty(); next = nextClause(last.end())) {
            all.addAll(next.posts());
            last = next;
        }
        return new Read(all, last.end(), last.isClosed());
    }

    private Read nextClause(int mark) {
        if (paragraph.at(mark) != '，' || mark + 1 == text.length()) {
            return Read.NOTHING;
        }
        Read read = reader.posts(behindHolds(mark + 1));
        return read.isClosed() ? read : Read.NOTHING;
    }

    private int behindHolds(int at) {
        Matcher holds = HOLDS.matcher(text).region(at, text.length());
        return holds.lookingAt() ? holds.end() : at;
    }
}
