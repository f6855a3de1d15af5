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
    private static final String MARKS = "，。；：！？“”‘’（）《》、\n";

    /// Posts that say themselves whose they are.
    private static final Set<String> OWN = Set.of("国务委员", "国务卿");
    /// A post that begins so is of another institution than the one before.
    private static final Set<String> OTHER = Set.of("公司", "集团", "学校", "医院", "校", "厂");
    private static final int FAR = 80;
    private static final int MOST_POSTS = 12;
    /// 该局 points at one of so many institutions before.
    private static final int NEAR = 6;

    private final Paragraph paragraph;
    private final String text;
    private final List<Find> organisations;
    private final List<Find> persons;
    private final PostTitle titles;

    PostGrammar(Paragraph paragraph, List<Find> organisations, List<Find> persons) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.organisations = organisations;
        this.persons = persons;
        this.titles = new PostTitle(paragraph);
    }

    /// The posts of each person, in the order of `persons`.
    List<List<Held>> all() {
        var posts = new PostBehind(paragraph, organisations);
        List<List<Held>> all = new ArrayList<>();
        List<List<Held>> shared = shared(posts);
        for (int i = 0; i < persons.size(); i++) {
            List<Held> before = before(persons.get(i), i == 0 ? List.of() : all.get(i - 1), i == 0 ? null : persons.get(i - 1));
            List<Held> behind = shared.get(i);
            all.add(!before.isEmpty() ? joined(before, behind) : !behind.isEmpty() ? behind : behind(persons.get(i)));
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
        return shared.reversed();
    }

    private static List<Held> joined(List<Held> before, List<Held> behind) {
        List<Held> all = new ArrayList<>(before);
        all.addAll(behind);
        return all;
    }

    private List<Held> before(Find person, List<Held> neighbours, @Nullable Find neighbour) {
        if (neighbour != null && neighbour.end() + 1 == person.start() && isLink(neighbour.end())) {
            return neighbours;
        }
        Deque<Held> held = new ArrayDeque<>();
        int floor = neighbour == null ? 0 : neighbour.end();
        int at = Math.max(floor, describedTo(person.start()));
        int name = at;
        while (at > floor && held.size() < MOST_POSTS) {
            Find institution = Find.last(organisations, at);
            int mark = markBefore(at, institution);
            int from = Math.max(floor, institution != null && institution.end() > mark ? institution.end() : mark + 1);
            String title = titles.before(from, at);
            if (title.isEmpty() && held.isEmpty() && at == name && isHonoured(mark, at)) {
                at = mark;
                continue;
            }
            if (title.isEmpty() || neighbour != null && at - title.length() == floor && at < name) {
                break;
            }
            boolean behind = from == institutionEnd(institution);
            title = behind ? titles.whole(from, at, title) : title;
            boolean reached = behind && titles.reaches(from, at, title);
            boolean far = at - title.length() > from && (paragraph.at(at) == '，' || !reached);
            if (far && at < name && !held.isEmpty() && Places.lengthAt(title, 0) == 0) {
                break;
            }
            @Nullable Held sent = PostTitle.sent(title);
            if (sent != null) {
                held.addFirst(sent);
                break;
            }
            held.addFirst(reached ? new Held(title, null, null) : titles.held(title, at - title.length()));
            if (reached && institution != null) {
                fill(held, institution);
                at = institution.start() - 1;
                if ("、，兼".indexOf(paragraph.at(at)) < 0) {
                    break;
                }
            } else if (pointed(at - title.length()) != null) {
                fill(held, java.util.Objects.requireNonNull(pointed(at - title.length())));
                break;
            } else if (mark > 0 && "、兼".indexOf(paragraph.at(mark)) >= 0 && isFirst(mark + 1, at - title.length())) {
                at = mark;
                if (neighbour != null && neighbour.end() == mark) {
                    inherit(held, neighbours);
                    break;
                }
            } else if (neighbour != null && neighbour.end() == mark && isFirst(mark + 1, at - title.length()) && isKin(title, neighbours)) {
                inherit(held, neighbours);
                break;
            } else {
                break;
            }
        }
        return ofVillage(held.stream().filter(post -> !isCredit(post)).toList());
    }

    /// 本报记者, 通讯员: who wrote it, which is no office.
    private static boolean isCredit(Held post) {
        return post.isBare() && (post.title().endsWith("记者") || post.title().equals("通讯员"));
    }

    /// 会长甲，|副会长乙: a post of the same kind is told behind the neighbour's, or another one that leads a company.
    private static boolean isKin(String title, List<Held> neighbours) {
        return neighbours.stream().anyMatch(post -> post.institution() != null && (post.title().endsWith(title.substring(Math.max(0, title.length() - 2)))
                || OrganisationWords.CHIEFS.has(title) && OrganisationWords.CHIEFS.has(post.title())));
    }

    /// 时任某局局长的|某某: where what tells the office ends, without 的; otherwise where the name begins.
    private int describedTo(int name) {
        if (paragraph.at(name - 1) != '的' || PersonWords.POSTS.lengthBefore(text, name - 1) == 0) {
            return name;
        }
        return HOLDS.matcher(text).region(Math.max(0, name - FAR / 2), name - 1).results().anyMatch(holds -> text.substring(holds.end(), name).chars().noneMatch(c -> "，。；：".indexOf(c) >= 0))
                ? name - 1 : name;
    }

    /// 某某社区支书、主任: both are the village's.
    private static List<Held> ofVillage(List<Held> held) {
        @Nullable String place = held.isEmpty() ? null : held.getFirst().place();
        boolean village = place != null && (place.endsWith("村") || place.endsWith("社区"));
        return village ? held.stream().map(post -> post.isBare() ? new Held(post.title(), null, place) : post).toList() : held;
    }

    /// Whether nothing but a place stands between the mark and the post: 、|云岭省|昭石市副市长.
    private boolean isFirst(int from, int title) {
        return from == title || Places.lengthAt(text, from) == title - from;
    }

    /// 总经理、全国劳模|某某: an honour stands between the posts and the name.
    private boolean isHonoured(int mark, int at) {
        return mark > 0 && text.charAt(mark) == '、' && at - mark <= 16 && PersonWords.HONOURS.lengthBefore(text, at) > 0;
    }

    /// 该局|局长: the last institution before that ends so; null where nothing is pointed at.
    private @Nullable Find pointed(int end) {
        int start = end;
        while (start > 0 && end - start < 3 && "该本".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        if (start == end || start == 0 || "该本".indexOf(text.charAt(start - 1)) < 0) {
            return null;
        }
        String kind = text.substring(start, end);
        @Nullable Find before = Find.last(organisations, start);
        for (int i = 0; i < NEAR && before != null; i++) {
            if (paragraph.text(before.at()).endsWith(kind)) {
                return before;
            }
            before = Find.last(organisations, before.start());
        }
        return null;
    }

    private static int institutionEnd(@Nullable Find institution) {
        return institution == null ? -1 : institution.end();
    }

    private void fill(Deque<Held> held, Find institution) {
        List<Held> all = List.copyOf(held);
        held.clear();
        for (int i = 0; i < all.size(); i++) {
            Held post = all.get(i);
            boolean department = i == 0 && post.title().endsWith("部部长") && text.startsWith(post.title(), institution.end());
            held.addLast(!post.isBare() ? post : department ? post.at(institution) : at(post, institution, all.size()));
        }
    }

    /// 某市委副书记、市长: the mayor's office is the place's and not the committee's; a minister's is in his title.
    private Held at(Held post, Find institution, int held) {
        String name = paragraph.printed(institution.at());
        if (post.title().equals("长")) {
            return new Held(name.charAt(name.length() - 1) + "长", institution, null);
        }
        if (post.title().endsWith("部长") && post.title().length() > 3 || OWN.contains(post.title())) {
            return post;
        }
        boolean government = name.endsWith("委") && "省市区县州".indexOf(post.title().replaceFirst("^(?:常务)?代?副?", "").charAt(0)) >= 0;
        boolean town = name.endsWith("党委") && name.length() > 3 && post.title().replaceFirst("^代?副?", "").equals(name.charAt(name.length() - 3) + "长");
        if (town) {
            return new Held(post.title(), null, name.substring(0, name.length() - 2));
        }
        boolean occupation = PersonWords.OCCUPATIONS.ends(post.title()) && !PersonWords.POSTS.ends(post.title()) && held > 1;
        if (occupation || government && name.length() < 3) {
            return post;
        }
        return government ? new Held(post.title(), null, name.substring(0, name.length() - 1)) : post.at(institution);
    }

    /// 主席甲、副主席乙: the second one's institution is the first one's.
    private void inherit(Deque<Held> held, List<Held> neighbours) {
        if (OTHER.stream().anyMatch(other -> held.getFirst().title().startsWith(other))) {
            return;
        }
        String kind = held.getFirst().title().substring(Math.max(0, held.getFirst().title().length() - 2));
        List<Held> told = neighbours.stream().filter(post -> post.institution() != null).toList();
        told.stream().filter(post -> post.title().endsWith(kind)).reduce((_, last) -> last).or(() -> told.stream().findFirst())
                .ifPresent(post -> fill(held, java.util.Objects.requireNonNull(post.institution())));
    }

    private boolean isLink(int at) {
        return "、和与及".indexOf(paragraph.at(at)) >= 0;
    }

    /// The last mark before `at`, not counting marks within the institution's name; further away than any post is long
    /// it does not matter where it stands.
    private int markBefore(int at, @Nullable Find institution) {
        int far = Math.max(0, at - FAR);
        for (int i = at - 1; i >= far; i--) {
            if (institution != null && institution.end() == i + 1) {
                return institution.start() - 1;
            }
            if (MARKS.indexOf(text.charAt(i)) >= 0 || text.charAt(i) == '兼' && paragraph.isEdge(i) && paragraph.isEdge(i + 1)) {
                return i;
            }
        }
        return far - 1;
    }

    private List<Held> behind(Find person) {
        int length = PersonWords.AFTER.lengthAt(text, person.end());
        String title = text.substring(person.end(), person.end() + length);
        @Nullable Find before = Find.last(organisations, person.start());
        @Nullable Find institution = before != null && before.end() == person.start() ? before : null;
        return length > 1 && !"先生女士同志夫妇夫人老人一家".contains(title) ? List.of(new Held(title, institution, null)) : List.of();
    }
}
