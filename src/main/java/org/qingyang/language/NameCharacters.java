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

    private static final char FIRST_HAN = '\u4e00';
    private static final char LAST_HAN = '\u9fff';

    private static final Odds[] ALL = all();

    /// What one character says in each place of a name.
    private record Odds(double family, double first, double second, double only) {

        static final Odds NONE = new Odds(0, 0, 0, 0);

        static Odds of(EnumItem<NR> counts) {
            double beside = log(count(counts, NR.K) + count(counts, NR.L));
            double inside = log(count(counts, NR.K) + count(counts, NR.L) + count(counts, NR.C) + count(counts, NR.D));
            return new Odds(log(count(counts, NR.B)) - inside, log(count(counts, NR.C)) - beside,
                    log(count(counts, NR.D)) - beside, log(count(counts, NR.E)) - beside);
        }
    }

    private NameCharacters() {
    }

    private static Odds[] all() {
        Odds[] all = new Odds[LAST_HAN - FIRST_HAN + 1];
        for (char c = FIRST_HAN; c <= LAST_HAN; c++) {
            @Nullable EnumItem<NR> counts = PersonDictionary.dictionary.get(String.valueOf(c));
            all[c - FIRST_HAN] = counts == null ? Odds.NONE : Odds.of(counts);
        }
        return all;
    }

    /// The character as family name, against standing within or beside names otherwise.
    public static double family(String family) {
        return family.length() > 1 ? DOUBLE_FAMILY : odds(family.charAt(0)).family;
    }

    /// The character as the first one of two given ones.
    public static double first(char c) {
        return odds(c).first;
    }

    /// The character as the second one of two given ones.
    public static double second(char c) {
        return odds(c).second;
    }

    /// The character as the only given one.
    public static double only(char c) {
        return odds(c).only;
    }

    /// The logarithm of how often this is a word by itself; 0 if it is none.
    public static double frequency(String word) {
        CoreDictionary.@Nullable Attribute known = CoreDictionary.get(word);
        return known == null ? 0 : log(known.totalFrequency);
    }

    private static Odds odds(char c) {
        return c < FIRST_HAN || c > LAST_HAN ? Odds.NONE : ALL[c - FIRST_HAN];
    }

    private static int count(EnumItem<NR> counts, NR role) {
        return counts.labelMap.getOrDefault(role, 0);
    }

    private static double log(int count) {
        return Math.log(count + 1.0);
    }
}
