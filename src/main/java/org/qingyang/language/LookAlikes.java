package org.qingyang.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Characters that are taken for each other, because they sound the same or look nearly the same. Pure functions.
public final class LookAlikes {

    /// Those that look like each character.
    private static final String[] SHAPES = shapes(Lexicon.of(LookAlikes.class, "lookalikes.txt").list("groups"));

    private LookAlikes() {
    }

    /// Whether one character may stand where the other is meant.
    public static boolean areAlike(char one, char other) {
        return of(one).indexOf(other) >= 0
                || Character.isIdeographic(one) && Character.isIdeographic(other)
                && Pinyin.of(String.valueOf(one)).equals(Pinyin.of(String.valueOf(other)));
    }

    /// The characters that look nearly the same, each once.
    public static String of(char c) {
        return SHAPES[c];
    }

    private static String[] shapes(Set<String> groups) {
        Map<Character, Set<Character>> groupsOf = new HashMap<>();
        for (String group : groups) {
            for (char c : group.toCharArray()) {
                group.chars().filter(other -> other != c)
                        .forEach(other -> groupsOf.computeIfAbsent(c, _ -> new HashSet<>()).add((char) other));
            }
        }
        String[] shapes = new String[Character.MAX_VALUE + 1];
        Arrays.fill(shapes, "");
        groupsOf.forEach((c, others) -> shapes[c] = others.stream().map(String::valueOf).collect(Collectors.joining()));
        return shapes;
    }
}
