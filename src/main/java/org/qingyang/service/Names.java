package org.qingyang.service;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qingyang.language.Pinyin;
import org.qingyang.language.house.HouseFile;
import org.qingyang.model.LexiconEntry;
import org.qingyang.model.Post;

/// Names as people type and sort them. Pure functions.
public final class Names {

    private Names() {
    }

    /// Whether what is typed is part of a text, or letters that spell it by initials: `bl` for 边磊.
    public static boolean isMeant(String typed, String text) {
        return text.toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT)) || Pinyin.matches(typed, text);
    }

    /// Sorts texts of which all are meant: first those that begin with what is typed, in letters or spelt.
    public static <T> Comparator<T> bestFirst(String typed, Function<T, String> text) {
        String begun = typed.strip().toLowerCase(Locale.ROOT);
        return Comparator.comparing(thing -> !text.apply(thing).toLowerCase(Locale.ROOT).startsWith(begun)
                && !Pinyin.begins(typed, text.apply(thing)));
    }

    static boolean hold(LexiconEntry entry, String typed) {
        return Stream.of(Stream.of(entry.name(), entry.note()), entry.shortForms().stream(),
                        entry.posts().stream().map(post -> post.institution() + post.title()))
                .flatMap(texts -> texts).anyMatch(text -> isMeant(typed, text));
    }

    /// The parts of a field that holds several, set apart by semicolons.
    public static List<String> list(String field) {
        return HouseFile.list(field);
    }

    /// Posts as they are typed: `institution/title`, set apart by semicolons.
    public static List<Post> posts(String field) {
        return list(field).stream().map(HouseFile::post).toList();
    }

    /// The same posts as text.
    public static String text(List<Post> posts) {
        return HouseFile.posts(posts);
    }
}
