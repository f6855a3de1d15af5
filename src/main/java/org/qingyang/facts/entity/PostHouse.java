package org.qingyang.facts.entity;

import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;

/// Gives posts their institution: the one that stands before them, the neighbour's, or one that is pointed at.
final class PostHouse {

    /// Posts that say themselves whose they are.
    private static final Set<String> OWN = Set.of("国务委员", "国务卿", "外长", "防长", "外相", "财相", "国家主席", "国家副主席");
    /// What somebody is known for, and no office.
    private static final Pattern FIELD = Pattern.compile(".*(?<!首席)(?:专家|学者|科学家)|(?:.{0,4}(?:作|画|音乐|书法|艺术|评论|钢琴|教育|理论|文学|翻译))家");
    /// Who is elected for a place holds no office in the neighbour's house.
    private static final Pattern OF_PLACE = Pattern.compile("(?:常务|代)?副?[省市县区州乡镇村里]长|.*议员|立委|立法委员|(?:党支部|村支部|村)?(?:支书|村主任)|副?总统|副?总理");
    /// What has a leader of its own beside the committee: 区委常委、纪委书记.
    private static final Pattern BESIDE = Pattern.compile("(?:纪检?|政法|编|团)委.*|人武部.*");
    /// A post that begins so is of another institution than the one before.
    private static final Set<String> OTHER = Set.of("公司", "集团", "学校", "医院", "校", "厂");
    /// 该局 points at one of so many institutions before.
    private static final int NEAR = 6;

    private final Paragraph paragraph;
    private final String text;
    private final List<Find> organisations;

    PostHouse(Paragraph paragraph, List<Find> organisations) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.organisations = organisations;
    }

    /// Gives the institution to all posts that have none.
    void fill(Deque<Held> held, Find institution) {
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
        if (name.endsWith("委") && BESIDE.matcher(post.title()).matches() || post.title().endsWith("部长") && post.title().length() > 3 || OWN.contains(post.title())) {
            return post;
        }
        boolean government = name.endsWith("委") && "省市区县州".indexOf(post.title().replaceFirst("^(?:常务)?代?副?", "").charAt(0)) >= 0;
        boolean town = name.endsWith("党委") && name.length() > 3 && post.title().replaceFirst("^代?副?", "").equals(name.charAt(name.length() - 3) + "长");
        if (town) {
            return new Held(post.title(), null, name.substring(0, name.length() - 2));
        }
        boolean occupation = held > 1 && (PersonWords.OCCUPATIONS.ends(post.title()) && !PersonWords.POSTS.ends(post.title()) || FIELD.matcher(post.title()).matches());
        if (occupation || government && name.length() < 3) {
            return post;
        }
        return government ? new Held(post.title(), null, name.substring(0, name.length() - 1)) : post.at(institution);
    }

    /// 主席甲、副主席乙: the second one's institution is the first one's, or the place that stands for it.
    void inherit(Deque<Held> held, List<Held> neighbours) {
        if (OTHER.stream().anyMatch(other -> held.getFirst().title().startsWith(other))) {
            return;
        }
        String title = held.getFirst().title();
        String kind = title.substring(Math.max(0, title.length() - 2));
        boolean elsewhere = OF_PLACE.matcher(title).matches() && neighbours.stream().noneMatch(post -> post.title().endsWith(kind)
                || post.institution() != null && paragraph.at(post.institution().end() - 1) == '委');
        if (elsewhere) {
            return;
        }
        List<Held> told = neighbours.stream().filter(post -> post.institution() != null).toList();
        @Nullable Held same = neighbours.stream().filter(post -> !post.isBare() && post.title().endsWith(kind)).reduce((_, last) -> last).orElse(null);
        @Nullable Held of = same != null || told.isEmpty() ? same : told.getFirst();
        @Nullable Find institution = of == null ? null : of.institution();
        if (institution != null) {
            fill(held, institution);
        } else if (of != null && OF_PLACE.matcher(title).matches()) {
            List<Held> placed = held.stream().map(post -> post.isBare() && post.title().endsWith(kind) ? new Held(post.title(), null, of.place()) : post).toList();
            held.clear();
            held.addAll(placed);
        }
    }

    /// 会长甲，|副会长乙: a post of the same kind is told behind the neighbour's, another one that leads a company, or one that
    /// every institution like the neighbour's has.
    boolean isKin(String title, List<Held> neighbours) {
        return neighbours.stream().anyMatch(post -> !post.isBare() && post.title().endsWith(title.substring(Math.max(0, title.length() - 2)))
                || post.institution() != null && (OrganisationWords.CHIEFS.has(title) && OrganisationWords.CHIEFS.has(post.title())
                || PostKin.isInner(title, paragraph.text(post.institution().at()))));
    }

    /// 该局|局长: the last institution before that ends so; null where nothing is pointed at.
    @Nullable Find pointed(int end) {
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

    /// 某某社区支书、主任: both are the village's; 农学院党委书记、院长: both are the house's.
    static void spread(Deque<Held> held) {
        @Nullable String place = held.getFirst().place();
        if (place != null && (place.endsWith("村") || place.endsWith("社区") || PostParts.isHouse(place))) {
            List<Held> all = List.copyOf(held);
            held.clear();
            all.forEach(post -> held.addLast(post.isBare() && !isOwn(post.title()) ? new Held(post.title(), null, place) : post));
        }
    }

    private static boolean isOwn(String title) {
        return FIELD.matcher(title).matches() || OF_PLACE.matcher(title).matches() || OWN.contains(title) || !PersonWords.POSTS.ends(title);
    }
}
