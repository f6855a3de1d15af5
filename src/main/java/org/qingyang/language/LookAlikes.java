package org.qingyang.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Characters that are taken for each other, because they sound the same or look nearly the same. Pure functions.
public final class LookAlikes {

    private static final Map<Character, String> SHAPES = shapes(Lexicon.of(LookAlikes.class, "lookalikes.txt").list("groups"));

    /// Those that look like others; most characters do not.
    private static final CharacterSet KNOWN = new CharacterSet(SHAPES.keySet().stream().map(String::valueOf).collect(Collectors.joining()));

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
        return KNOWN.has(c) ? SHAPES.getOrDefault(c, "") : "";
    }

    private static Map<Character, String> shapes(Set<String> groups) {
        Map<Character, Set<Character>> shapes = new HashMap<>();
        for (String group : groups) {
            for (char c : group.toCharArray()) {
                group.chars().filter(other -> other != c)
                        .forEach(other -> shapes.computeIfAbsent(c, _ -> new HashSet<>()).add((char) other));
            }
        }
        return shapes.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey,
                entry -> entry.getValue().stream().map(String::valueOf).collect(Collectors.joining())));
    }
}
