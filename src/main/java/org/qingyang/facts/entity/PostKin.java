package org.qingyang.facts.entity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingyang.facts.base.Find;
import org.qingyang.language.WordSet;

/// The institution of posts that are told without one, from the sentences before: 某市总工会召开会议。主席|某某出席. It is the nearest
/// whose name ends as the post asks for, and none where many do.
final class PostKin {

    private static final Pattern PARTY = Pattern.compile("(?:党组|党委|党总支|党支部)?(?:副?书记|成员|委员|常委)");
    /// Who works beside the head of any institution.
    private static final Pattern INNER = Pattern.compile("(?:党委|党组|党总支|党支部|党工委|纪委|机关党委|团委|总支|支部)(?:常务|专职)?副?书记|纪检组长|工会副?主席|"
            + "副?总(?:工程|会计|经济|农艺|设计)师|副?秘书长"
            + "|书记员|审判员|人民陪审员|(?:办公室|政治部|政治处)副?主任|(?:院长|校长|局长|总经理|总裁|董事长|行长|厂长|主任|主席)助理");
    /// Who leads a section of an institution: 学前科科长.
    private static final Pattern SECTION = Pattern.compile(".{1,7}([处科股室])副?\\1长");
    private static final WordSet COMPANY = new WordSet(Set.of("公司", "集团", "股份", "科技", "电子", "药业", "重工", "控股"));
    /// So many paragraphs before are looked through where a paragraph begins with the post.
    private static final int FAR = 2;

    private static final Set<String> OURS = Set.of("我校", "我院", "我厂", "我局", "我社", "我馆", "我所", "我台");

    /// 一行来校交流, 校党委书记: the school that the story is told at.
    private static final Pattern VISITED = Pattern.compile("[来到莅]校|(?<!\\p{IsHan})校党委|(?<!\\p{IsHan})校长[^，。]{2,4}会见");

    /// Of more that fit it is not known which is meant.
    private static final int MOST = 2;

    private PostKin() {
    }

    /// The institution of these posts, or null: they begin a clause, and one of them asks for an institution that stands before.
    ///
    /// @param held posts without an institution, in order
    /// @param here the paragraph in which the person stands
    /// @param full the full name of an institution
    static @Nullable String of(List<Held> held, Find person, List<Names> story, int here, UnaryOperator<String> full) {
        String text = story.get(here).paragraph().text();
        int start = text.lastIndexOf(held.getFirst().title(), person.start());
        boolean opens = start == 0 || start > 0 && !Character.isLetterOrDigit(text.charAt(start - 1));
        @Nullable WordSet ends = opens ? held.stream().map(post -> PostKinds.owners(post.title()))
                .filter(java.util.Objects::nonNull).findFirst().orElse(null) : null;
        Set<String> fitting = new LinkedHashSet<>();
        if (PostParts.isOurs(text, start) || isOurs(held, story)) {
            return null;
        }
        for (int i = here; ends != null && i >= (start == 0 ? Math.max(0, here - FAR) : here); i--) {
            Names names = story.get(i);
            @Nullable Find before = Find.last(names.organisations(), i == here ? start : names.paragraph().length());
            while (before != null) {
                if (owns(names.paragraph().text(before.at()), ends)) {
                    fitting.add(full.apply(names.paragraph().printed(before.at())));
                }
                before = Find.last(names.organisations(), before.start());
            }
        }
        return fitting.isEmpty() || fitting.size() > MOST ? null : fitting.iterator().next();
    }

    /// 我校接待来宾。|校长某某出席: where the story speaks of our school, a headmaster without a school is ours.
    private static boolean isOurs(List<Held> held, List<Names> story) {
        return held.stream().anyMatch(post -> {
            String ours = "我" + PostKinds.kernel(post.title()).charAt(0);
            return OURS.contains(ours) && story.stream().anyMatch(names -> names.paragraph().text().contains(ours)
                    || ours.equals("我校") && VISITED.matcher(names.paragraph().text()).find());
        });
    }

    /// The institution that a mere word for its kind points at (集团|副总裁, 学院|院长): the nearest before that ends so; null where none
    /// does.
    static @Nullable String pointedAt(String kind, Find person, List<Names> story, int here, UnaryOperator<String> full) {
        boolean company = kind.endsWith("公司") || kind.endsWith("集团");
        for (int i = here; i >= Math.max(0, here - FAR); i--) {
            Names names = story.get(i);
            for (@Nullable Find before = Find.last(names.organisations(), i == here ? person.start()
                    : names.paragraph().length()); before != null;
                    before = Find.last(names.organisations(), before.start())) {
                String name = names.paragraph().text(before.at());
                if (name.length() > kind.length() && (name.endsWith(kind)
                        || company && (COMPANY.ends(name) || ShareNames.isShare(before)))) {
                    return full.apply(names.paragraph().printed(before.at()));
                }
            }
        }
        return null;
    }

    private static boolean owns(String institution, WordSet ends) {
        return ends.ends(institution) && (!institution.endsWith("检察院") || ends.has("检察院"));
    }

    /// Whether this post is told for the institution of the others: its own kind, or the party's there.
    static boolean belongs(Held post, String institution) {
        @Nullable WordSet ends = PostKinds.owners(post.title());
        return ends != null ? owns(institution, ends) : PARTY.matcher(post.title()).matches();
    }

    /// 医院院长甲，|党委书记乙: the second post is in the first one's house.
    static boolean isInner(String title, String institution) {
        @Nullable WordSet ends = PostKinds.owners(title);
        boolean section = SECTION.matcher(title).matches() && "处科股室组委".indexOf(institution.charAt(institution.length() - 1)) < 0;
        return section || !institution.endsWith("委")
                && (ends != null && owns(institution, ends) || INNER.matcher(title).matches());
    }
}
