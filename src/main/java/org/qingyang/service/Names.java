package org.qingyang.service;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.qingyang.language.Pinyin;
import org.qingyang.language.house.HouseFile;
import org.qingyang.model.LexiconEntry;
import org.qingyang.model.Post;

/// Names as people type and sort them. Pure functions.
public final class Names {

    private static final int MOST = 9;

    private Names() {
    }

    /// Whether what is typed is part of a text, or letters that spell it by initials: `bl` for 边磊.
    public static boolean isMeant(String typed, String text) {
        return text.toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT)) || Pinyin.matches(typed, text);
    }

    static boolean hold(LexiconEntry entry, String typed) {
        return Stream.of(Stream.of(entry.name(), entry.note()), entry.shortForms().stream(),
                        entry.posts().stream().map(post -> post.institution() + post.title()))
                .flatMap(texts -> texts).anyMatch(text -> isMeant(typed, text));
    }

    /// What a type-ahead field offers: the words that are meant, those that begin so first.
    public static List<String> offered(String typed, List<String> words) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty() ? List.of() : words.stream().filter(word -> isMeant(wanted, word))
                .sorted((a, b) -> Boolean.compare(begins(wanted, b), begins(wanted, a))).limit(MOST).toList();
    }

    private static boolean begins(String wanted, String word) {
        return word.toLowerCase(Locale.ROOT).startsWith(wanted) || Pinyin.begins(wanted, word);
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
