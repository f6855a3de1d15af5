package org.qingyang.facts.entity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;

/// Reads posts leftwards from a name: 北京市总工会党组书记、副主席|张良. Several posts share an institution, several
/// institutions follow one another, several persons share a post.
final class PostGrammar {

    private static final Pattern HOLDS = Pattern.compile("时任|现任|曾任|担任|兼任|历任|出任|身为|作为");
    private static final Pattern SINGLE = Pattern.compile("(?:.*[^副名誉荣值]|)(?:(?:党委|党组|党总支|党支部|纪委|总|省委|市委|县委|区委|第一)?书记|"
            + "(?<!副)(?:[省市县区州乡镇局厅处司署院校馆所台社会行厂军师旅团]长|检察长|董事长|委员长)|主席|总统|总理|首相|总经理|总裁|特首|行政长官|主教练)");
    private static final Set<String> RANKS = Set.of("教授", "副教授", "研究员", "副研究员", "院士");
    private static final String MARKS = "，。；：！？“”‘’（）《》、\n \u3000";
    /// What stands between the posts of one person.
    private static final String LINKS = "、兼 \u3000";
    private static final int FAR = 80;
    private static final int MOST_POSTS = 12;

    private final Paragraph paragraph;
    private final String text;
    private final List<Find> organisations;
    private final List<Find> persons;
    private final PostTitle titles;
    private final PostHouse houses;
    private final Honours honours;

    PostGrammar(Paragraph paragraph, List<Find> organisations, List<Find> persons) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.organisations = organisations;
        this.persons = persons;
        this.titles = new PostTitle(paragraph);
        this.houses = new PostHouse(paragraph, organisations);
        this.honours = new Honours(text);
    }

    /// The posts of each person, in the order of `persons`.
    List<List<Held>> all() {
        var posts = new PostBehind(paragraph, organisations);
        List<List<Held>> all = new ArrayList<>();
        List<List<Held>> shared = shared(posts);
        for (int i = 0; i < persons.size(); i++) {
            List<Held> before = before(persons.get(i), i == 0 ? List.of() : all.get(i - 1), i == 0 ? null : persons.get(i - 1));
            boolean roll = !before.isEmpty() && posts.isRoll(persons.get(i));
            List<Held> behind = roll ? List.of() : shared.get(i);
            List<Held> called = called(persons.get(i));
            all.add(before.isEmpty() && behind.isEmpty() ? called : joined(joined(before, behind), ranked(called)));
        }
        var career = new Career(paragraph, posts);
        for (int i = 0; i < persons.size(); i++) {
            int end = i + 1 < persons.size() ? persons.get(i + 1).start() : paragraph.length();
            int before = i == 0 ? 0 : persons.get(i - 1).end();
            all.set(i, joined(all.get(i), career.of(persons.get(i), before, end)));
        }
        return all;
    }

    /// The posts behind each person; 甲、乙为副主席 holds for both.
    private List<List<Held>> shared(PostBehind posts) {
        List<List<Held>> shared = new ArrayList<>();
        for (int i = persons.size() - 1; i >= 0; i--) {
            List<Held> own = posts.of(persons.get(i));
            int end = persons.get(i).end();
            boolean linked = own.isEmpty() && !shared.isEmpty() && isLink(end) && persons.get(i + 1).start() == end + 1;
            boolean takes = linked && "，（".indexOf(paragraph.at(persons.get(i + 1).end())) < 0;
            shared.add(takes ? shared.getLast() : own);
        }
        List<List<Held>> all = new ArrayList<>(shared.reversed());
        for (int i = 1; i < all.size(); i++) {
            all.set(i, elected(all.get(i), all.get(i - 1), posts.isMade(persons.get(i).start())));
        }
        return all;
    }

    /// 选举甲为云岭商会会长，|乙为副会长: the second office is in the first one's house.
    private List<Held> elected(List<Held> own, List<Held> neighbours, boolean made) {
        boolean bare = made && !own.isEmpty() && own.stream().allMatch(Held::isBare);
        if (!bare || !houses.isKin(own.getFirst().title(), neighbours)) {
            return own;
        }
        Deque<Held> held = new ArrayDeque<>(own);
        houses.inherit(held, neighbours);
        return List.copyOf(held);
    }

    /// 主任陈某|教授: a rank that somebody keeps beside his office.
    private static List<Held> ranked(List<Held> called) {
        return called.stream().filter(call -> RANKS.contains(call.title())).map(call -> new Held(call.title(), null, null))
                .toList();
    }

    private static List<Held> joined(List<Held> before, List<Held> behind) {
        List<Held> all = new ArrayList<>(before);
        all.addAll(behind);
        return all;
    }

    private List<Held> before(Find person, List<Held> neighbours, @Nullable Find neighbour) {
        if (neighbour != null && neighbour.end() + 1 == person.start() && isLink(neighbour.end())) {
            return neighbours.stream().filter(post -> !isSingle(post.title())).toList();
        }
        Deque<Held> held = new ArrayDeque<>();
        int floor = neighbour == null ? 0 : neighbour.end();
        int name = Math.max(floor, Notes.startBefore(paragraph, describedTo(behindBlank(person.start()))));
        int at = name;
        @Nullable Find home = Find.last(organisations, name);
        if (home != null && home.end() == name && home.start() > floor && paragraph.at(home.start() - 1) == '、') {
            called(person).forEach(held::addLast);
            at = home.start() - 1;
        }
        while (at > floor && held.size() < MOST_POSTS && (PersonWords.BEFORE.lengthBefore(text, at) > 0 || honours.endAt(at))) {
            @Nullable Find institution = institutionBefore(at);
            int known = institutionEnd(institution);
            int mark = markBefore(at, institution, known);
            int from = Math.max(floor, known > mark ? known : mark + 1);
            String title = titles.before(from, at);
            int honour = title.isEmpty() || title.length() < at - from ? honours.markBefore(at, mark) : -1;
            if (honour > floor) {
                at = honour;
                continue;
            }
            if (title.isEmpty() || neighbour != null && at - title.length() == floor && at < name) {
                break;
            }
            boolean behind = from == known;
            title = behind ? titles.whole(from, at, title) : title;
            int start = at - title.length();
            boolean reached = behind && titles.reaches(from, at, title);
            @Nullable String quoted = reached ? null : QuotedHouse.before(paragraph, start, title);
            boolean far = start > from && (paragraph.at(at) == '，' || !PersonWords.POSTS.ends(title));
            if (far && at < name && !held.isEmpty() && Places.lengthAt(title, 0) == 0) {
                break;
            }
            if (quoted == null) {
                titles.split(title, start, reached ? institution : null).reversed().forEach(held::addFirst);
            } else {
                held.addFirst(new Held(title, null, quoted));
            }
            PostHouse.spread(held);
            @Nullable Find pointed = reached ? institution : houses.pointed(start);
            if (pointed != null) {
                houses.fill(held, pointed);
                at = pointed.start() - 1;
                if (!reached || paragraph.at(at) != '，' && LINKS.indexOf(paragraph.at(at)) < 0) {
                    break;
                }
                continue;
            }
            boolean first = mark > 0 && isFirst(mark + 1, start);
            boolean joined = neighbour != null && start == neighbour.end() + 1 && isLink(neighbour.end());
            boolean next = joined || first && neighbour != null && neighbour.end() == mark;
            boolean linked = first && LINKS.indexOf(paragraph.at(mark)) >= 0;
            if (next && (linked || houses.isKin(title, neighbours))) {
                houses.inherit(held, neighbours);
            }
            if (next || !linked) {
                break;
            }
            at = mark;
        }
        return held.stream().filter(post -> !isCredit(post)).toList();
    }

    /// Whether only one at a time holds the office: who stands behind the mayor is no mayor.
    private static boolean isSingle(String title) {
        return SINGLE.matcher(title).matches();
    }

    /// 本报记者, 通讯员: who wrote it, which is no office.
    private static boolean isCredit(Held post) {
        return post.isBare() && (post.title().endsWith("记者") || post.title().equals("通讯员"));
    }

    /// 时任某局局长的|某某: where what tells the office ends, without 的; otherwise where the name begins.
    private int describedTo(int name) {
        if (paragraph.at(name - 1) != '的' || PersonWords.POSTS.lengthBefore(text, name - 1) == 0) {
            return name;
        }
        return HOLDS.matcher(text).region(Math.max(0, name - FAR / 2), name - 1).results()
                .anyMatch(holds -> text.substring(holds.end(), name).chars().noneMatch(c -> "，。；：".indexOf(c) >= 0))
                ? name - 1 : name;
    }

    /// Whether nothing but a place stands between the mark and the post: 、|云岭省|昭石市副市长.
    private boolean isFirst(int from, int title) {
        return from == title || Places.lengthAt(text, from) == title - from
                || title - from == 1 && "前原".indexOf(text.charAt(from)) >= 0;
    }

    /// 副书记| |某某: where the words before end, without a blank that the page has put there.
    private int behindBlank(int name) {
        int at = name;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1)) && name - at < 3) {
            at--;
        }
        return at;
    }

    /// The institution before `at`; where brackets give it another name, the one before them: 中央党校（国家行政学院）|教授.
    private @Nullable Find institutionBefore(int at) {
        @Nullable Find last = Find.last(organisations, at);
        boolean inside = last != null && paragraph.at(last.end()) == '）' && paragraph.at(last.start() - 1) == '（';
        @Nullable Find outer = inside ? Find.last(organisations, last.start() - 1) : null;
        return outer != null && outer.end() == last.start() - 1 ? outer : last;
    }

    /// Where the institution ends, with a short form in brackets behind it: 某国数据集团（IDG）|副总裁.
    private int institutionEnd(@Nullable Find institution) {
        if (institution == null) {
            return -1;
        }
        int end = institution.end();
        int close = paragraph.at(end) == '（' ? text.indexOf('）', end) : -1;
        boolean alias = close > 0 && close - end < 12
                && text.substring(end + 1, close).chars().allMatch(Character::isLetterOrDigit)
                && PersonWords.BEFORE.lengthBefore(text, close) == 0;
        return alias ? close + 1 : end;
    }

    private boolean isLink(int at) {
        return "、和与及".indexOf(paragraph.at(at)) >= 0;
    }

    /// The last mark before `at`, not counting marks within the institution's name; further away than any post is long
    /// it does not matter where it stands.
    private int markBefore(int at, @Nullable Find institution, int known) {
        int far = Math.max(0, at - FAR);
        for (int i = at - 1; i >= far; i--) {
            if (institution != null && known == i + 1) {
                return institution.start() - 1;
            }
            if (MARKS.indexOf(text.charAt(i)) >= 0 || text.charAt(i) == '兼' && paragraph.isEdge(i) && paragraph.isEdge(i + 1)) {
                return i;
            }
        }
        return far - 1;
    }

    /// The title behind a name: 陈某|院士; of the institution right before the name where one stands there.
    private List<Held> called(Find person) {
        int length = PersonWords.AFTER.lengthAt(text, person.end());
        String title = text.substring(person.end(), person.end() + length);
        @Nullable Find before = Find.last(organisations, person.start());
        @Nullable Find institution = before != null && before.end() == person.start() ? before : null;
        return length > 1 && !"先生女士同志夫妇夫人老人一家阁下同学".contains(title)
                ? List.of(new Held(title, institution, null, institution == null)) : List.of();
    }
}
