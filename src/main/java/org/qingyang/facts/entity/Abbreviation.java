package org.qingyang.facts.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.CharacterSet;
import org.qingyang.language.NameCharacters;
import org.qingyang.language.Token;
import org.qingyang.language.Tokenizer;

/// Short forms that are made of the first characters of a full name's words (远海渔业合作委员会 → 远合会), and names
/// without the country before them.
final class Abbreviation {

    private static final CharacterSet LAST = new CharacterSet("会部局院委行司协办联团社所署台网校大");
    /// What a story leaves out where it names one of the whole country again: 国家|开发银行.
    private static final Set<String> COUNTRY = Set.of("国家", "中国", "全国");
    private static final int LONGEST = 5;

    private final String name;
    /// Whether a word of the name begins at this character.
    private final boolean[] begins;
    private final int last;

    private Abbreviation(String name) {
        this.name = name;
        this.begins = new boolean[name.length()];
        List<Token> words = Tokenizer.tokens(name);
        words.forEach(word -> begins[word.start()] = true);
        this.last = words.getLast().start();
    }

    /// The short forms of these names that stand in the texts.
    static Set<String> of(Set<String> names, List<Paragraph> paragraphs) {
        Set<String> forms = new LinkedHashSet<>();
        if (names.isEmpty()) {
            return forms;
        }
        List<String> all = names.stream().filter(name -> name.length() >= LONGEST + 1).toList();
        var used = new Used(all);
        for (Paragraph paragraph : all.isEmpty() ? List.<Paragraph>of() : paragraphs) {
            for (int end = 3; end <= paragraph.length(); end++) {
                if (LAST.has(paragraph.at(end - 1)) && used.has(paragraph.at(end - 2)) && used.has(paragraph.at(end - 3))
                        && paragraph.isEdge(end)) {
                    forms.addAll(endingAt(paragraph, end, all));
                }
            }
        }
        return forms;
    }

    /// The characters of these names, by their last bits: at most places in a text none stands.
    private static final class Used {

        private final long[] bits = new long[16];

        Used(List<String> names) {
            names.forEach(name -> name.chars().forEach(c -> bits[c / Long.SIZE % bits.length] |= 1L << c));
        }

        boolean has(char c) {
            return (bits[c / Long.SIZE % bits.length] & 1L << c) != 0;
        }
    }

    private static List<String> endingAt(Paragraph paragraph, int end, List<String> names) {
        List<String> forms = new ArrayList<>();
        for (String name : names) {
            int start = end - name.length() + 2;
            if (name.length() > 5 && COUNTRY.contains(name.substring(0, 2)) && start >= 0 && paragraph.isEdge(start)
                    && paragraph.text().startsWith(name.substring(2), start)) {
                forms.add(name.substring(2));
            }
        }
        for (int length = 3; length <= LONGEST && length <= end; length++) {
            String form = paragraph.text().substring(end - length, end);
            if (paragraph.isEdge(end - length) && names.stream().anyMatch(name -> stands(form, name))
                    && NameCharacters.frequency(form) == 0) {
                forms.add(form);
            }
        }
        return forms;
    }

    /// Whether `form` is such a short form of `name`.
    static boolean stands(String form, String name) {
        int end = name.length();
        boolean likely = form.length() >= 3 && form.length() <= LONGEST && end >= form.length() + 3
                && name.indexOf(form.charAt(0)) >= 0 && !name.contains(form) && isSubsequence(form, name);
        return likely && new Abbreviation(name).isShortenedTo(form);
    }

    private static boolean isSubsequence(String form, String name) {
        int at = -1;
        for (int i = 0; i < form.length(); i++) {
            at = name.indexOf(form.charAt(i), at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    /// The last character begins or ends the last word, all others begin words in their order.
    private boolean isShortenedTo(String form) {
        char tail = form.charAt(form.length() - 1);
        boolean ends = tail == name.charAt(name.length() - 1) || tail == name.charAt(last);
        int at = -1;
        for (int i = 0; ends && i < form.length() - 1; i++) {
            boolean on = i > 0 && at + 1 < name.length() && name.charAt(at + 1) == form.charAt(i);
            at = on ? at + 1 : next(form.charAt(i), at + 1);
            ends = at >= 0;
        }
        return ends;
    }

    private int next(char c, int from) {
        for (int at = from; at < name.length(); at++) {
            if (begins[at] && name.charAt(at) == c) {
                return at;
            }
        }
        return -1;
    }
}
