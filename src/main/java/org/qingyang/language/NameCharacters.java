package org.qingyang.language;

import com.hankcs.hanlp.corpus.dictionary.item.EnumItem;
import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;
import org.jspecify.annotations.Nullable;

/// How much single characters speak for a Chinese person's name, by HanLP's counts of what stood in names and around
/// them. All answers are logarithms of odds: 0 says nothing, more speaks for a name. Characters are simplified ones.
/// Thread-safe; the dictionary is loaded at the first question.
public final class NameCharacters {

    /// Of a family name of two characters there is hardly any doubt.
    private static final double DOUBLE_FAMILY = 7.6;

    private NameCharacters() {
    }

    /// The character as family name, against standing within or beside names otherwise.
    public static double family(String family) {
        if (family.length() > 1) {
            return DOUBLE_FAMILY;
        }
        EnumItem<NR> counts = counts(family.charAt(0));
        return log(count(counts, NR.B)) - log(beside(counts) + count(counts, NR.C) + count(counts, NR.D));
    }

    /// The character as the first one of two given ones.
    public static double first(char c) {
        return given(c, NR.C);
    }

    /// The character as the second one of two given ones.
    public static double second(char c) {
        return given(c, NR.D);
    }

    /// The character as the only given one.
    public static double only(char c) {
        return given(c, NR.E);
    }

    /// The logarithm of how often this is a word by itself; 0 if it is none.
    public static double frequency(String word) {
        CoreDictionary.@Nullable Attribute known = CoreDictionary.get(word);
        return known == null ? 0 : log(known.totalFrequency);
    }

    private static double given(char c, NR role) {
        EnumItem<NR> counts = counts(c);
        return log(count(counts, role)) - log(beside(counts));
    }

    private static int beside(@Nullable EnumItem<NR> counts) {
        return count(counts, NR.K) + count(counts, NR.L);
    }

    private static @Nullable EnumItem<NR> counts(char c) {
        return PersonDictionary.dictionary.get(String.valueOf(c));
    }

    private static int count(@Nullable EnumItem<NR> counts, NR role) {
        return counts == null ? 0 : counts.labelMap.getOrDefault(role, 0);
    }

    private static double log(int count) {
        return Math.log(count + 1.0);
    }
}
