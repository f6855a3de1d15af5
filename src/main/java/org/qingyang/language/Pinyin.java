package org.qingyang.language;

import com.hankcs.hanlp.HanLP;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// How Chinese is spelt in Latin letters, for sorting and for finding names by their initials. Syllables have no tones;
/// ü is v. Pure functions; the dictionary is loaded at the first question.
public final class Pinyin {

    private static final Map<String, List<String>> SURNAMES = surnames(Lexicon.of(Pinyin.class, "readings.txt").list("surnames"));

    private Pinyin() {
    }

    /// A syllable for each character; what is no Chinese character stands for itself, in small letters.
    public static List<String> of(String text) {
        List<String> syllables = new ArrayList<>();
        var read = HanLP.convertToPinyinList(text);
        for (int i = 0; i < text.length(); i++) {
            String syllable = i < read.size() ? read.get(i).getPinyinWithoutTone() : "none";
            syllables.add(syllable.equals("none") ? text.substring(i, i + 1).toLowerCase(Locale.ROOT) : syllable);
        }
        return syllables;
    }

    /// The same for a person's name: the family name is read as family names are.
    public static List<String> ofName(String name) {
        List<String> syllables = of(name);
        for (int length = 2; length >= 1; length--) {
            List<String> family = name.length() > length ? SURNAMES.getOrDefault(name.substring(0, length), List.of())
                    : List.of();
            if (!family.isEmpty()) {
                Collections.copy(syllables, family);
                return syllables;
            }
        }
        return syllables;
    }

    /// What people's names are sorted by.
    public static String key(String name) {
        return String.join(" ", ofName(name)) + " " + name;
    }

    /// Whether letters spell a text or the beginning of one of its parts, in full or by the beginnings of syllables:
    /// `bl`, `bianl` and `bianlei` for 边磊, `zgh` for 北京市总工会. A person's name may be read as a name or as a word.
    public static boolean matches(String typed, String text) {
        String letters = typed.strip().toLowerCase(Locale.ROOT).replace('ü', 'v');
        return isLetters(letters) && (spells(letters, ofName(text)) || spells(letters, of(text)));
    }

    /// Whether letters spell the beginning of a person's name.
    public static boolean begins(String typed, String name) {
        String letters = typed.strip().toLowerCase(Locale.ROOT).replace('ü', 'v');
        return isLetters(letters) && (spells(letters, ofName(name), 0) || spells(letters, of(name), 0));
    }

    private static boolean isLetters(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static boolean spells(String letters, List<String> syllables) {
        for (int from = 0; from < syllables.size(); from++) {
            if (spells(letters, syllables, from)) {
                return true;
            }
        }
        return false;
    }

    private static boolean spells(String letters, List<String> syllables, int from) {
        if (letters.isEmpty()) {
            return true;
        }
        if (from == syllables.size()) {
            return false;
        }
        String syllable = syllables.get(from);
        for (int length = Math.min(letters.length(), syllable.length()); length > 0; length--) {
            if (letters.startsWith(syllable.substring(0, length)) && spells(letters.substring(length), syllables, from + 1)) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, List<String>> surnames(Set<String> lines) {
        Map<String, List<String>> surnames = new HashMap<>();
        for (String line : lines) {
            String letters = line.replaceAll("\\p{IsHan}", "");
            surnames.put(line.substring(0, line.length() - letters.length()), List.of(letters.split("'")));
        }
        return Map.copyOf(surnames);
    }
}
