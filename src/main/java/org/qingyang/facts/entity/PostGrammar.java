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

    private static final Pattern HOLDS = Pattern.compile("身兼|时任|现任|曾任|担任|兼任|历任|出任|身为|作为|任命为|当选|获任|当过|做过");
    private static final Pattern SINGLE = Pattern.compile("(?:.*[^副名誉荣值务行]|)(?:(?:党委|党组|党总支|党支部|纪委|总|省委|市委|县委|区委|第一)?书记|"
            + "(?<!副)(?:[省市县区州乡镇局厅处司署院校馆所台社会行厂军师旅团]长|检察长|董事长|委员长)|主席|总统|总理|首相|总经理|总裁|特首|行政长官|主教练)");
    private static final Pattern ELECTED = Pattern.compile("(?:等)?(?:同时|全票)?(?:当选|被选为|被聘为|被推选为|被任命为|受聘)");
    private static final Set<String> RANKS = Set.of("教授", "副教授", "研究员", "副研究员", "院士");
    private static final int FAR = 80;

    private final Paragraph paragraph;
    private final String text;
    private final List<Find> organisations;
    private final List<Find> persons;
    private final PostHouse houses;

    PostGrammar(Paragraph paragraph, List<Find> organisations, List<Find> persons) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.organisations = organisations;
        this.persons = persons;
        this.houses = new PostHouse(paragraph, organisations);
    }

    /// The posts of each person, in the order of `persons`.
    List<List<Held>> all() {
        var posts = new PostBehind(paragraph, organisations);
        List<List<Held>> all = new ArrayList<>();
        List<List<Held>> shared = shared(posts);
        for (int i = 0; i < persons.size(); i++) {
            boolean alone = i > 0 && !shared.get(i).isEmpty() && shared.get(i).equals(shared.get(i - 1))
                    && persons.get(i - 1).end() + 1 == persons.get(i).start();
            List<Held> before = alone ? List.of()
                    : before(persons.get(i), i == 0 ? List.of() : all.get(i - 1), i == 0 ? null : persons.get(i - 1));
            boolean roll = !before.isEmpty() && posts.isRoll(persons.get(i));
            List<Held> behind = roll ? List.of() : shared.get(i);
            List<Held> called = called(persons.get(i));
            all.add(before.isEmpty() && behind.isEmpty() ? called : joined(joined(before, behind), ranked(called, before)));
        }
        for (int i = persons.size() - 1; i > 0; i--) {
            boolean called = !all.get(i).isEmpty() && all.get(i).stream().allMatch(Held::isCall);
            if (called && all.get(i - 1).isEmpty() && isLink(persons.get(i - 1).end())
                    && persons.get(i).start() == persons.get(i - 1).end() + 1) {
                all.set(i - 1, all.get(i));
            }
        }
        for (int i = 1; i < persons.size(); i++) {
            all.set(i, calledBeside(all.get(i), all.get(i - 1), persons.get(i), persons.get(i - 1).end()));
        }
        var career = new Career(paragraph, posts);
        for (int i = 0; i < persons.size(); i++) {
            int end = i + 1 < persons.size() ? persons.get(i + 1).start() : paragraph.length();
            int before = i == 0 ? 0 : persons.get(i - 1).end();
            all.set(i, joined(all.get(i), career.of(persons.get(i), before, end)).stream()
                    .filter(post -> !post.title().equals("党员")).toList());
        }
        return all;
    }

    /// 总领馆甲领事、|乙领事: who is called the same right behind somebody is of the same institution.
    private List<Held> calledBeside(List<Held> own, List<Held> neighbours, Find person, int before) {
        boolean alike = own.size() == 1 && neighbours.size() == 1 && own.getFirst().isBare()
                && neighbours.getFirst().institution() != null && own.getFirst().isCall()
                && own.getFirst().title().equals(neighbours.getFirst().title());
        boolean beside = alike && text.startsWith(own.getFirst().title() + "、", before)
                && before + own.getFirst().title().length() + 1 == person.start();
        return beside ? neighbours : own;
    }

    /// The posts behind each person; 甲、乙为副主席 holds for both.
    private List<List<Held>> shared(PostBehind posts) {
        List<List<Held>> shared = new ArrayList<>();
        for (int i = persons.size() - 1; i >= 0; i--) {
            List<Held> own = posts.of(persons.get(i));
            int end = persons.get(i).end();
            boolean linked = own.isEmpty() && !shared.isEmpty() && isLink(end) && persons.get(i + 1).start() == end + 1;
            boolean elects = own.isEmpty() && !shared.isEmpty() && paragraph.at(end) == '、' && isElected(i)
                    && text.substring(end + 1, persons.get(i + 1).start()).chars().noneMatch(c -> "，。；：、".indexOf(c) >= 0);
            boolean takes = elects || linked && "，（".indexOf(paragraph.at(persons.get(i + 1).end())) < 0;
            shared.add(takes ? shared.getLast() : own);
        }
        List<List<Held>> all = new ArrayList<>(shared.reversed());
        for (int i = 1; i < all.size(); i++) {
            all.set(i, elected(all.get(i), all.get(i - 1), posts.isMade(persons.get(i).start())));
        }
        return all;
    }

    /// 甲公司总裁某某、乙公司经理某某|当选为副会长: whether those who stand here were elected together.
    private boolean isElected(int first) {
        int last = first + 1;
        while (last + 1 < persons.size() && text.substring(persons.get(last).end(), persons.get(last + 1).start()).chars()
                .noneMatch(c -> "，。；：".indexOf(c) >= 0) && paragraph.at(persons.get(last).end()) == '、') {
            last++;
        }
        return ELECTED.matcher(text).region(persons.get(last).end(), text.length()).lookingAt();
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

    /// 主任陈某|教授: a rank that somebody keeps beside his office, in the same house.
    private static List<Held> ranked(List<Held> called, List<Held> before) {
        @Nullable Held last = before.isEmpty() ? null : before.getLast();
        return called.stream().filter(call -> RANKS.contains(call.title())
                && before.stream().noneMatch(post -> post.title().endsWith(call.title())))
                .map(call -> last == null || call.title().equals("院士") ? new Held(call.title(), null, null)
                : new Held(call.title(), last.institution(), last.place())).toList();
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
        var beside = new PostChain.Neighbour(neighbour, neighbours);
        int name = Math.max(beside.end(), Notes.startBefore(paragraph, describedTo(behindBlank(person.start()))));
        @Nullable Find home = Find.last(organisations, name);
        boolean housed = home != null && home.end() == name && home.start() > beside.end()
                && paragraph.at(home.start() - 1) == '、';
        var chain = new PostChain(paragraph, organisations, beside);
        return chain.of(person, name, housed ? called(person) : List.of(), housed ? home.start() - 1 : name).stream()
                .filter(post -> !isCredit(post)).toList();
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

    /// 副书记| |某某: where the words before end, without a blank that the page has put there.
    private int behindBlank(int name) {
        int at = name;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1)) && name - at < 3) {
            at--;
        }
        return at;
    }

    private boolean isLink(int at) {
        return "、和与及".indexOf(paragraph.at(at)) >= 0;
    }

    /// The title behind a name: 陈某|院士; of the institution right before the name where one stands there.
    private List<Held> called(Find person) {
        int length = PersonWords.AFTER.lengthAt(text, person.end());
        String title = text.substring(person.end(), person.end() + length);
        @Nullable Find before = Find.last(organisations, person.start());
        boolean near = before != null && (before.end() == person.start()
                || before.end() + 1 == person.start() && paragraph.at(before.end()) == '的');
        @Nullable Find institution = near ? before : null;
        return length > 1 && !"先生女士同志夫妇夫人老人一家阁下同学".contains(title)
                ? List.of(new Held(title, institution, null, institution == null)) : List.of();
    }
}
