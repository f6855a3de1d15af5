package org.qingyang.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Word lists from one resource file: a line `[name]` opens a list, words stand apart by blanks, `;` opens a remark.
public final class Lexicon {

    private final Map<String, Set<String>> lists;
    private final Map<String, WordSet> sets = new HashMap<>();

    private Lexicon(Map<String, Set<String>> lists) {
        this.lists = lists;
        lists.forEach((name, words) -> sets.put(name, new WordSet(words)));
    }

    /// @param home the class beside whose package the resource lies
    /// @throws IllegalStateException if the program was packed without it
    public static Lexicon of(Class<?> home, String resource) {
        try (InputStream in = home.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource + " beside " + home.getName());
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Lexicon parse(String text) {
        Map<String, Set<String>> lists = new LinkedHashMap<>();
        Set<String> current = new LinkedHashSet<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                current = lists.computeIfAbsent(line.substring(1, line.length() - 1), _ -> new LinkedHashSet<>());
            } else if (!line.startsWith(";") && !line.isEmpty()) {
                current.addAll(List.of(line.split("\\s+")));
            }
        }
        return new Lexicon(lists);
    }

    /// The names of all lists.
    public Set<String> names() {
        return Collections.unmodifiableSet(lists.keySet());
    }

    /// The words in the order of the file.
    ///
    /// @throws IllegalArgumentException if there is no such list
    public Set<String> list(String name) {
        return Collections.unmodifiableSet(known(lists, name));
    }

    /// The same words for finding them in running text.
    ///
    /// @throws IllegalArgumentException if there is no such list
    public WordSet set(String name) {
        return known(sets, name);
    }

    private static <T> T known(Map<String, T> lists, String name) {
        T found = lists.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no list " + name);
        }
        return found;
    }
}
