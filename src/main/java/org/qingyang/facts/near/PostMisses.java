package org.qingyang.facts.near;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingyang.language.Folding;
import org.qingyang.language.house.House;
import org.qingyang.model.LexiconEntry;
import org.qingyang.model.LexiconKind;
import org.qingyang.model.Message;
import org.qingyang.model.NearMiss;
import org.qingyang.model.Post;
import org.qingyang.model.Settlement;

/// Persons whose posts in two stories, or in a story and in the lexicon, cannot both be right: chairman here and vice
/// chairman there. Somebody may well hold several posts, so one that both agree upon settles it.
final class PostMisses {

    /// A person's posts in one story.
    record Holding(Naming at, List<Post> posts) {
    }

    /// Two posts of which one is wrong.
    private record Clash(Post here, Post there) {
    }

    private PostMisses() {
    }

    /// @param people in reading order
    static List<NearMiss> of(List<Holding> people, House house) {
        Map<String, List<Holding>> earlier = new LinkedHashMap<>();
        List<NearMiss> misses = new ArrayList<>();
        for (Holding here : people) {
            String name = here.at().name();
            LexiconEntry entry = house.byName(LexiconKind.PERSON).get(Folding.of(name));
            Optional<Clash> known = entry == null ? Optional.empty() : clash(here.posts(), entry.posts(), true);
            List<Holding> before = earlier.computeIfAbsent(name, _ -> new ArrayList<>());
            Optional<Clash> told = before.stream().flatMap(there -> clash(here.posts(), there.posts(), false).stream())
                    .findFirst().or(() -> within(here.posts()));
            known.map(clash -> miss(here, "post.known", clash)).or(() -> told.map(clash -> miss(here, "post.two", clash)))
                    .ifPresent(misses::add);
            before.add(here);
        }
        return misses;
    }

    /// Chairman and vice chairman of one institution in one story.
    private static Optional<Clash> within(List<Post> posts) {
        return posts.stream().flatMap(post -> posts.stream().filter(other -> post.title().startsWith("副")
                && other.title().equals(post.title().substring(1)) && isSame(post.institution(), other.institution()))
                .map(other -> new Clash(post, other))).findFirst();
    }

    private static NearMiss miss(Holding here, String rule, Clash clash) {
        Message reason = Message.of("lexicon.near." + rule, here.at().name(), text(clash.here()), text(clash.there()));
        return here.at().miss(rule, reason, 0.6, "", List.<Settlement>of());
    }

    private static String text(Post post) {
        return (post.institution() == null ? "" : post.institution()) + post.title();
    }

    /// @param all whether `there` lists all posts that somebody has
    private static Optional<Clash> clash(List<Post> here, List<Post> there, boolean all) {
        boolean agreed = here.stream().anyMatch(post -> there.stream().anyMatch(other -> post.title().equals(other.title())
                && isSame(post.institution(), other.institution())));
        return agreed ? Optional.empty() : here.stream().flatMap(post -> there.stream()
                .filter(other -> isClash(post, other, all)).map(other -> new Clash(post, other))).findFirst();
    }

    private static boolean isClash(Post post, Post other, boolean all) {
        boolean same = isSame(post.institution(), other.institution());
        boolean rank = bare(post.title()).equals(bare(other.title()));
        return same && (all || rank && !post.title().equals(other.title()))
                || !same && rank && post.title().equals(other.title()) && isExclusive(post.title());
    }

    /// Of somebody who is one of these at one place nobody expects that he is it at another.
    private static boolean isExclusive(String title) {
        return Stream.of("书记", "主席", "局长", "主任", "市长", "区长", "县长", "院长", "校长", "董事长", "总经理").anyMatch(title::endsWith);
    }

    private static String bare(String title) {
        return title.replaceFirst("^(?:常务|代理|代|原|时任|前)?副?", "");
    }

    /// Whether one of the names may stand for the other.
    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.endsWith(other) || other.endsWith(one)
                || one.startsWith(other) || other.startsWith(one);
    }
}
