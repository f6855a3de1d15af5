package org.qingyang.facts.entity;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.WordSet;

/// The posts of one person, read leftwards from the name, one after another. Not thread-safe.
final class PostChain {

    /// What stands between the posts of one person.
    private static final String LINKS = "、兼及与 \u3000";
    private static final int MOST_POSTS = 12;
    /// Behind a name that a post is told of by 为: the clause ends, and 为 means no "for".
    private static final Pattern CLOSED = Pattern.compile("(?:(?:同志|先生|女士|少将|中将|上将|[、和]\\p{IsHan}{2,3})*[，。；、]|$)");
    private static final Pattern TAKES = Pattern.compile("(?:同志|先生|女士|本人|亲自)*(?:来|暂时|将)?(?:担任|出任|兼任|代理|担纲)");
    /// 主教练一职|由, 领队将|由.
    private static final Pattern OFFICE = Pattern.compile("(?:一职|职务|之职)?的?(?:还)?(?:将|暂|仍|则|都|均|也)*(?:[为是由系有]|名?叫|则是|都是|仍是)$");
    private static final int LONGEST_OFFICE = 6;
    /// Who is told without a name: 有关厅局|负责同志，市委书记某某.
    private static final WordSet UNNAMED = new WordSet(Set.of("负责同志", "负责人", "有关领导", "工作人员"));
    /// When an office was held, before its institution: 第六至第八届|省政协委员, 原|农业局副局长.
    private static final Pattern WHEN = Pattern.compile("(?:原|前|第?[一二三四五六七八九十0-9]{1,3}(?:[、至]第?[一二三四五六七八九十0-9]{1,3})*届)$");
    private static final int LONGEST_WHEN = 9;
    /// What may stand before a post and is none of it.
    private static final Pattern PRAISE = Pattern.compile("(?:我国|国内|国际|世界|全国)?(?:著名|知名|资深|杰出|优秀|青年|老)?的?");

    /// The person before, and what he is.
    record Neighbour(@Nullable Find person, List<Held> posts) {

        static final Neighbour NONE = new Neighbour(null, List.of());

        int end() {
            return person == null ? 0 : person.end();
        }
    }

    private final Paragraph paragraph;
    private final String text;
    private final PostBounds bounds;
    private final PostTitle titles;
    private final PostHouse houses;
    private final Honours honours;
    private final Neighbour neighbour;
    private final int floor;
    private final Deque<Held> held = new ArrayDeque<>();
    /// Where the words end that come next.
    private int at;
    /// Where the first post of this stretch ends.
    private int name;
    /// Where the leftmost post begins that was read.
    private int first;

    PostChain(Paragraph paragraph, List<Find> organisations, Neighbour neighbour) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.bounds = new PostBounds(paragraph, organisations);
        this.titles = new PostTitle(paragraph);
        this.houses = new PostHouse(paragraph, organisations);
        this.honours = new Honours(text);
        this.neighbour = neighbour;
        this.floor = neighbour.end();
    }

    /// The posts before the person.
    ///
    /// @param from where the words that tell them end, before the name
    /// @param home what somebody is called behind the name, for the house right before it
    /// @param house where that house begins; `from` where none stands there
    Deque<Held> of(Find person, int from, List<Held> home, int house) {
        home.forEach(held::addLast);
        name = from;
        at = house;
        first = from;
        readAll();
        int told = told(person);
        if (told > floor) {
            at = told;
            name = told;
            readAll();
        }
        return held;
    }

    private void readAll() {
        while (at > floor && held.size() < MOST_POSTS && !(at < name && UNNAMED.lengthBefore(text, at) > 0)
                && (PersonWords.BEFORE.lengthBefore(text, at) > 0 || honours.endAt(at)) && read()) {
            first = at;
        }
    }

    /// 政委为|某军副军长|陈某: where a post ends that the words before tell of the person; -1 where none does.
    private int told(Find person) {
        int open = held.isEmpty() ? person.start() : first;
        open = "前原".indexOf(paragraph.at(open - 1)) >= 0 ? open - 1 : open;
        if (open <= floor) {
            return -1;
        }
        var office = OFFICE.matcher(text).region(Math.max(floor, open - LONGEST_OFFICE), open);
        if (!office.find() || PersonWords.POSTS.lengthBefore(text, office.start()) == 0
                || text.startsWith("主持人", office.start() - 3)) {
            return -1;
        }
        boolean taken = TAKES.matcher(text).region(person.end(), text.length()).lookingAt();
        boolean closed = CLOSED.matcher(text).region(person.end(), text.length()).lookingAt();
        return paragraph.at(open - 1) == '由' ? taken ? office.start() : -1 : closed ? office.start() : -1;
    }

    /// Reads the post that ends at `at`; false where none or no other one follows.
    private boolean read() {
        @Nullable Find institution = bounds.institutionBefore(at);
        int known = bounds.institutionEnd(institution);
        int mark = bounds.markBefore(at, institution);
        int from = Math.max(floor, known > mark ? known : mark + 1);
        String title = titles.before(from, at);
        int honour = title.isEmpty() || title.length() < at - from ? honours.markBefore(at, mark) : -1;
        if (honour > floor) {
            at = honour;
            return true;
        }
        if (title.isEmpty() || neighbour.person() != null && at - title.length() == floor && at < name) {
            return false;
        }
        boolean behind = from == known;
        title = behind ? titles.whole(from, at, title) : title;
        int start = at - title.length();
        boolean reached = behind && titles.reaches(from, at, title);
        @Nullable String quoted = reached ? null : QuotedHouse.before(paragraph, start, title);
        boolean far = start > from && (paragraph.at(at) == '，' || !PersonWords.POSTS.ends(title));
        if (far && at < name && !held.isEmpty() && Places.lengthAt(title, 0) == 0) {
            return false;
        }
        if (quoted == null) {
            titles.split(title, start, reached ? institution : null).reversed().forEach(held::addFirst);
        } else {
            held.addFirst(new Held(title, null, quoted));
        }
        PostHouse.spread(held);
        @Nullable Find pointed = reached ? institution : houses.pointed(start);
        first = start;
        return pointed == null ? inherits(title, start, mark) : fills(pointed, reached);
    }

    private boolean fills(Find institution, boolean reached) {
        houses.fill(held, institution);
        if (!reached) {
            // 该局: the institution may stand before somebody else.
            return false;
        }
        first = institution.start();
        var when = WHEN.matcher(text).region(Math.max(floor, first - LONGEST_WHEN), first);
        at = (when.find() ? when.start() : first) - 1;
        return paragraph.at(at) == '，' || LINKS.indexOf(paragraph.at(at)) >= 0;
    }

    /// A post without an institution: the neighbour's, or that of the post before the mark.
    private boolean inherits(String title, int start, int mark) {
        boolean opens = mark > 0 && isFirst(mark + 1, start);
        boolean joined = neighbour.person() != null && start == floor + 1 && isLink(floor);
        boolean next = joined || opens && neighbour.person() != null && floor == mark;
        boolean linked = (opens || mark > 0 && PRAISE.matcher(text).region(Math.min(mark + 1, start), start).matches())
                && LINKS.indexOf(paragraph.at(mark)) >= 0;
        if (next && (linked || houses.isKin(title, neighbour.posts()))) {
            houses.inherit(held, neighbour.posts());
        }
        at = mark;
        return !next && linked;
    }

    /// Whether nothing but a place stands between the mark and the post: 、|云岭省|昭石市副市长.
    private boolean isFirst(int from, int title) {
        return from == title || Places.lengthAt(text, from) == title - from
                || title - from == 1 && "前原".indexOf(text.charAt(from)) >= 0;
    }

    private boolean isLink(int mark) {
        return "、和与及".indexOf(paragraph.at(mark)) >= 0;
    }
}
