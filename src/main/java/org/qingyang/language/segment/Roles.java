package org.qingyang.language.segment;

import com.hankcs.hanlp.corpus.dictionary.item.EnumItem;
import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.nr.NRPattern;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// The roles that words have in and beside the names of persons. HanLP chooses the role of a word by that of the word
/// before alone; so a word has one row, with the role that it takes behind each role.
final class Roles {

    /// The role of what is before a text.
    static final NR START = NR.K;

    private static final NR[] ALL = NR.values();

    /// A name of two characters that is no more frequent may be the first two of three.
    private static final int RARE = 1000;

    private static final boolean[] PARTS = flags(patterns(pattern -> pattern));
    private static final boolean[] BEGINNINGS =
            flags(Stream.concat(Stream.of(NR.U, NR.V), patterns(pattern -> pattern.substring(0, 1))));

    private static final byte[] HALF_NAME = row(item(NR.X, 2, NR.G));
    private static final byte[] TITLE = row(item(NR.G, 1, NR.K));
    private static final byte[] OTHER = row(new EnumItem<>(NR.A, total(NR.A)));

    private Roles() {
    }

    private static boolean[] flags(Stream<NR> roles) {
        boolean[] flags = new boolean[ALL.length];
        roles.forEach(role -> flags[role.ordinal()] = true);
        return flags;
    }

    private static Stream<NR> patterns(UnaryOperator<String> part) {
        return Stream.of(NRPattern.values()).flatMap(pattern -> part.apply(pattern.name()).chars()
                .mapToObj(c -> NR.valueOf(Character.toString(c))));
    }

    /// Whether a name may begin with this role, or with a part of the word that has it.
    static boolean mayBegin(int role) {
        return BEGINNINGS[role];
    }

    /// Whether the role occurs in the patterns of names.
    static boolean isInNames(int role) {
        return PARTS[role];
    }

    /// The ordinals of the word's roles by the ordinals of those before it. The row is shared: it is not to be altered.
    static byte[] of(String word, Nature nature, int frequency) {
        EnumItem<NR> item = PersonDictionary.dictionary.get(word);
        if (item != null) {
            return row(item);
        }
        if (nature == Nature.nr && frequency <= RARE && word.length() == 2) {
            return HALF_NAME;
        }
        return nature == Nature.nnt ? TITLE : OTHER;
    }

    private static EnumItem<NR> item(NR first, int often, NR second) {
        EnumItem<NR> item = new EnumItem<>(first, often);
        item.addLabel(second, 1);
        return item;
    }

    private static byte[] row(EnumItem<NR> roles) {
        byte[] row = new byte[ALL.length];
        for (NR before : ALL) {
            row[before.ordinal()] = (byte) best(before, roles).ordinal();
        }
        return row;
    }

    private static NR best(NR before, EnumItem<NR> roles) {
        double[] transition = PersonDictionary.transformMatrixDictionary.transititon_probability[before.ordinal()];
        NR best = before;
        double least = Double.MAX_VALUE;
        for (Map.Entry<NR, Integer> role : roles.labelMap.entrySet()) {
            double cost = transition[role.getKey().ordinal()] - Math.log((role.getValue() + 1e-8) / total(role.getKey()));
            if (least > cost) {
                least = cost;
                best = role.getKey();
            }
        }
        return best;
    }

    private static int total(NR role) {
        return PersonDictionary.transformMatrixDictionary.getTotalFrequency(role);
    }
}
