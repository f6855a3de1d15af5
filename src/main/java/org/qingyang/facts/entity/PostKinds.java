package org.qingyang.facts.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingyang.language.Lexicon;
import org.qingyang.language.WordSet;

/// Which institutions have which posts, from `kinds.txt`: a 局长 leads what ends in 局.
final class PostKinds {

    private static final Lexicon LEXICON = Lexicon.of(PostKinds.class, "kinds.txt");
    private static final WordSet RANKS = new WordSet(Set.of("第一", "常务", "执行", "名誉", "荣誉", "专职", "兼职", "挂职", "轮值", "专职副", "高级",
            "资深", "候任", "代", "副",
            "原", "前"));
    private static final String DEPARTMENT = "+";

    private static final Map<String, WordSet> KINDS = kinds();

    private PostKinds() {
    }

    /// The length of a rank that ends at `end`: 执行|总经理.
    static int rankBefore(String title, int end) {
        return RANKS.lengthBefore(title, end);
    }

    /// The length of the rank that begins at `start` before a post; 0 where none does.
    static int rankAt(String text, int start) {
        return RANKS.lengthAt(text, start);
    }

    private static Map<String, WordSet> kinds() {
        Map<String, WordSet> kinds = new HashMap<>();
        LEXICON.names().forEach(name -> kinds.put(name, LEXICON.set(name)));
        return kinds;
    }

    /// What the name of the institution ends in that has such a post; null where that may be any.
    static @Nullable WordSet owners(String title) {
        return KINDS.get(kernel(title));
    }

    /// 民政局|局长, 营销部|副主任: whether what stands right before the post, with a name of its own, is the house or the department of it.
    static boolean repeats(String house, String post) {
        String kernel = kernel(post);
        return isNamed(house, KINDS.get(kernel)) || isNamed(house, KINDS.get(DEPARTMENT + kernel));
    }

    private static boolean isNamed(String house, @Nullable WordSet ends) {
        int head = ends == null ? 0 : ends.lengthBefore(house, house.length());
        return head > 0 && house.length() > Math.max(2, head);
    }

    /// The post without its rank: 常务副局长 → 局长.
    static String kernel(String title) {
        int at = 0;
        for (int rank = RANKS.lengthAt(title, 0); rank > 0 && at + rank < title.length(); rank = RANKS.lengthAt(title, at)) {
            at += rank;
        }
        return title.substring(at);
    }
}
