package org.qingyang.facts.entity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingyang.facts.base.Find;

/// The institution of posts that are told without one, from the sentences before: 某市总工会召开会议。主席|某某出席. It is the nearest
/// whose name ends as the post asks for, and none where many do.
final class PostKin {

    private static final String RANK = "(?:第一|常务|执行|名誉|荣誉|专职|兼职|挂职|轮值)?副?";
    private static final Map<Pattern, Pattern> KINDS = Map.ofEntries(kind("主席", "总工会|工会|工会联合会|工联会|政协|妇联|文联|作协|侨联|残联|科协|工商联|记协|联合会"),
            kind("主任", "人大常委会|委员会|居委会|村委会|管委会|办公室|中心|办事处|服务站"), kind("局长", "局"), kind("厅长", "厅"), kind("署长", "署"), kind("院长", "(?<!检察)院"), kind("检察长", "检察院"),
            kind("校长", "学校|[大中小]学|[一二三四五六七八九十附]中|高中|职高|党校"), kind("园长", "园"), kind("会长", "协会|商会|学会|研究会|促进会|联合会|联谊会|同乡会|总会"), kind("理事长", "理事会|协会|学会|基金会|研究会|促进会"),
            kind("馆长", "馆"), kind("所长", "所"), kind("站长", "站"), kind("台长", "台"), kind("社长", "社"), kind("行长", "行"), kind("厂长", "厂"), kind("矿长", "矿"), kind("庭长", "庭"),
            kind("(?:总经理|董事长|总裁|经理|董事总经理)", "公司|集团"));
    private static final Pattern PARTY = Pattern.compile("(?:党组|党委|党总支|党支部)?(?:副?书记|成员|委员)");
    /// Who works beside the head of any institution.
    private static final Pattern INNER = Pattern.compile("(?:党委|党组|党总支|党支部|党工委|纪委|机关党委|团委|总支|支部)(?:常务|专职)?副?书记|纪检组长|工会副?主席|副?总(?:工程|会计|经济|农艺|设计)师|副?秘书长"
            + "|书记员|审判员|人民陪审员|(?:办公室|政治部|政治处)副?主任|(?:院长|校长|局长|总经理|总裁|董事长|行长|厂长|主任|主席)助理");
    /// So many paragraphs before are looked through where a paragraph begins with the post.
    private static final int FAR = 2;

    /// Of more that fit it is not known which is meant.
    private static final int MOST = 2;

    private PostKin() {
    }

    private static Map.Entry<Pattern, Pattern> kind(String post, String ends) {
        return Map.entry(Pattern.compile(RANK + post), Pattern.compile(".*(?:" + ends + ")"));
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
        @Nullable Pattern ends = opens ? held.stream().map(post -> ends(post.title())).filter(java.util.Objects::nonNull).findFirst().orElse(null) : null;
        Set<String> fitting = new LinkedHashSet<>();
        for (int i = here; ends != null && i >= (start == 0 ? Math.max(0, here - FAR) : here); i--) {
            Names names = story.get(i);
            @Nullable Find before = Find.last(names.organisations(), i == here ? start : names.paragraph().length());
            while (before != null) {
                String name = names.paragraph().printed(before.at());
                if (ends.matcher(name).matches()) {
                    fitting.add(full.apply(name));
                }
                before = Find.last(names.organisations(), before.start());
            }
        }
        return fitting.isEmpty() || fitting.size() > MOST ? null : fitting.iterator().next();
    }

    /// What the name of the institution ends in that has such a post; null where that may be any.
    private static @Nullable Pattern ends(String title) {
        return KINDS.entrySet().stream().filter(kind -> kind.getKey().matcher(title).matches()).map(Map.Entry::getValue).findFirst().orElse(null);
    }

    /// Whether this post is told for the institution of the others: its own kind, or the party's there.
    static boolean belongs(Held post, String institution) {
        @Nullable Pattern ends = ends(post.title());
        return ends != null ? ends.matcher(institution).matches() : PARTY.matcher(post.title()).matches();
    }

    /// 医院院长甲，|党委书记乙: the second post is in the first one's house.
    static boolean isInner(String title, String institution) {
        @Nullable Pattern ends = ends(title);
        return !institution.endsWith("委") && (ends != null && ends.matcher(institution).matches() || INNER.matcher(title).matches());
    }
}
