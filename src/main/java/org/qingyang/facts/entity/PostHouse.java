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
    private static final Pattern OF_PLACE = Pattern.compile("(?:常务|代)?副?[省市县区州乡镇村里]长|.*议员|立委|立法委员|(?:党支部|村支部|村)?(?:支书|村主任)|副?总统|"
            + "副?总理");
    private static final Pattern HEAD_OF_PLACE = Pattern.compile("(?:常务|代)?副?[省市县区州]长");
    private static final Pattern GOVERNMENT = Pattern.compile("(?:政府|公所|公署|办事处|[省市县区州])$");
    /// A minister whose ministry is in his title: 国防部长, and no 常务副部长.
    private static final Pattern MINISTRY = Pattern.compile("(?!(?:常务|第一|原|前|代|资深|专职)*副?部长).{2,}部长");
    /// Of a country: 某国副总理兼外交部长.
    private static final Pattern MINISTER = Pattern.compile("副?(?:首相|总理)|"
            + "(?:外交|国防|财政|内政|司法|商务|贸易|经济|卫生|教育|文化|农业|能源|环境)部长|外长|防长|财长");
    private static final Pattern PARTY = Pattern.compile("^(?:党委|党组|党总支|党支部|纪委|团委)");
    private static final Pattern PARTY_POST = Pattern.compile(".*(?:书记|委员|常委|成员|组长|秘书)|办公室.*|.+部部?长");
    /// What has a leader of its own beside the committee: 区委常委、纪委书记.
    private static final Pattern BESIDE = Pattern.compile("(?:纪检?|政法|编|团|监)委.*|(?:人武部|管委会|办事处).*");
    /// Who works beside the secretary of a committee, called by his office.
    private static final Set<String> OF_PARTY = Set.of("组织部长", "宣传部长", "统战部长");
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

    /// Gives the institution to the posts behind it up to the first that has another one.
    void fill(Deque<Held> held, Find institution) {
        List<Held> all = List.copyOf(held);
        held.clear();
        boolean reached = true;
        for (int i = 0; i < all.size(); i++) {
            Held post = all.get(i);
            reached &= post.isBare();
            boolean department = i == 0 && post.title().endsWith("部部长") && text.startsWith(post.title(), institution.end());
            held.addLast(!reached ? post : department ? post.at(institution) : at(post, institution, i, all.size() > 1));
        }
    }

    /// 某市委副书记、市长: the mayor's office is the place's and not the committee's; a minister's is in his title.
    private Held at(Held post, Find institution, int index, boolean many) {
        String name = paragraph.printed(institution.at());
        if (OwnCommittees.isOne(name)) {
            return inCommittee(post, institution, name);
        }
        if (post.title().equals("长")) {
            return new Held(name.charAt(name.length() - 1) + "长", institution, null);
        }
        if (name.endsWith("委") && BESIDE.matcher(post.title()).matches()
                || MINISTRY.matcher(post.title()).matches() && !(name.endsWith("委") && OF_PARTY.contains(post.title()))
                || OWN.contains(post.title()) || name.endsWith("政治局") && post.title().startsWith("书记处")) {
            return post;
        }
        boolean government = name.endsWith("委") && "省市区县州".indexOf(post.title().replaceFirst("^(?:常务)?代?副?", "").charAt(0)) >= 0;
        boolean town = name.endsWith("党委") && name.length() > 3
                && post.title().replaceFirst("^代?副?", "").equals(name.charAt(name.length() - 3) + "长");
        if (town) {
            return new Held(post.title(), null, name.substring(0, name.length() - 2));
        }
        if (HEAD_OF_PLACE.matcher(post.title()).matches() && !government && !GOVERNMENT.matcher(name).find()) {
            return post;
        }
        boolean occupation = index > 0 && PersonWords.OCCUPATIONS.ends(post.title()) && !PersonWords.POSTS.ends(post.title())
                || index > 0 && many && FIELD.matcher(post.title()).matches();
        if (occupation || government && name.length() < 3) {
            return post;
        }
        return government ? new Held(post.title(), null, placeOf(name)) : post.at(institution);
    }

    /// 院党委书记、院长: the second office is the house's, which has no name.
    private static Held inCommittee(Held post, Find institution, String name) {
        String title = PARTY.matcher(post.title()).replaceFirst("");
        return name.endsWith(post.title().substring(0, post.title().length() - title.length()))
                && PARTY_POST.matcher(title).matches() ? new Held(title, institution, null) : post;
    }

    /// 石台县委, 石台县县委: whose committee it is.
    private static String placeOf(String committee) {
        String place = committee.substring(committee.startsWith("中共") ? 2 : 0, committee.length() - 1);
        int last = place.length() - 1;
        return last > 1 && place.charAt(last) == place.charAt(last - 1) ? place.substring(0, last) : place;
    }

    /// 主席甲、副主席乙: the second one's institution is the first one's, or the place that stands for it.
    void inherit(Deque<Held> held, List<Held> neighbours) {
        @Nullable String own = held.getFirst().place();
        if (held.size() == 1 && own != null && "处科股室".indexOf(own.charAt(own.length() - 1)) >= 0) {
            held.addFirst(new Held(own + held.removeFirst().title(), null, null));
        }
        if (held.size() == 1 && FIELD.matcher(held.getFirst().title()).matches()) {
            return;
        }
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
        @Nullable Held same = neighbours.stream().filter(post -> !post.isBare() && post.title().endsWith(kind))
                .reduce((_, last) -> last).orElse(null);
        @Nullable Held of = same != null || told.isEmpty() ? same : told.getFirst();
        @Nullable Find institution = of == null ? null : of.institution();
        @Nullable String house = neighbours.stream().map(Held::place)
                .filter(place -> place != null && HouseInTitle.isKind(place)).findFirst().orElse(null);
        if (institution != null) {
            fill(held, institution);
        } else if (house != null) {
            List<Held> placed = held.stream().map(post -> post.isBare() ? new Held(post.title(), null, house) : post).toList();
            held.clear();
            held.addAll(placed);
        } else if (of != null && OF_PLACE.matcher(title).matches()) {
            List<Held> placed = held.stream().map(post -> post.isBare() && post.title().endsWith(kind)
                    ? new Held(post.title(), null, of.place()) : post).toList();
            held.clear();
            held.addAll(placed);
        }
    }

    /// 会长甲，|副会长乙: a post of the same kind is told behind the neighbour's, another one that leads a company, or one that
    /// every institution like the neighbour's has.
    boolean isKin(String title, List<Held> neighbours) {
        return neighbours.stream().anyMatch(post -> !post.isBare()
                && post.title().endsWith(title.substring(Math.max(0, title.length() - 2)))
                || post.institution() != null && (OrganisationWords.CHIEFS.has(title)
                && OrganisationWords.CHIEFS.has(post.title())
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
        if (place != null && (Places.COUNTRIES.lengthAt(place, 0) > 0 && place.endsWith("联邦") || Places.COUNTRIES.has(place))) {
            List<Held> all = List.copyOf(held);
            held.clear();
            all.forEach(post -> held.addLast(post.isBare() && MINISTER.matcher(post.title()).matches()
                    ? new Held(post.title(), null, place) : post));
        }
        if (place != null && (place.endsWith("村") || place.endsWith("社区") || HouseInTitle.isHouse(place))) {
            List<Held> all = List.copyOf(held);
            held.clear();
            all.forEach(post -> held.addLast(post.isBare() && !isOwn(post.title()) ? new Held(post.title(), null, place) : post));
        }
    }

    private static boolean isOwn(String title) {
        return BESIDE.matcher(title).matches() || title.startsWith("工会") || FIELD.matcher(title).matches()
                || OF_PLACE.matcher(title).matches() || OWN.contains(title) || !PersonWords.POSTS.ends(title);
    }
}
