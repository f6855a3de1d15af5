package org.qingyang.language.segment;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.io.IOUtil;
import com.hankcs.hanlp.utility.Predefine;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;

/// How often words of the core dictionary follow each other, from HanLP's file. Each word has its followers by hash in a
/// table of its own, where HanLP halves its way through them. Immutable.
final class Bigrams {

    private static final int SEEN_BITS = 22;

    /// The table of a word begins at its number and ends where that of the next begins; it has no place or a power of two.
    private final int[] tables;
    /// For each place the number of a follower plus 1, and how often it follows; 0 is a free place.
    private final int[] followers;
    /// A bit for each pair, by hash: most words that are asked for were never seen side by side.
    private final long[] seen = new long[1 << SEEN_BITS - 6];

    /// @param start where the pairs of each word begin
    /// @param pairs followers and frequencies in turn
    private Bigrams(int[] start, int[] pairs) {
        this.tables = new int[start.length];
        for (int word = 0; word < start.length - 1; word++) {
            tables[word + 1] = tables[word] + room(start[word + 1] - start[word]);
        }
        this.followers = new int[2 * tables[start.length - 1]];
        for (int word = 0; word < start.length - 1; word++) {
            for (int pair = 2 * start[word]; pair < 2 * start[word + 1]; pair += 2) {
                int place = place(word, pairs[pair]);
                seen[bit(word, pairs[pair]) / Long.SIZE] |= 1L << bit(word, pairs[pair]);
                followers[place] = pairs[pair] + 1;
                followers[place + 1] = pairs[pair + 1];
            }
        }
    }

    /// The least power of two that leaves a quarter free.
    private static int room(int count) {
        return count == 0 ? 0 : Integer.highestOneBit(count + count / 3) * 2;
    }

    /// @throws UncheckedIOException if HanLP's file cannot be read
    static Bigrams ofHanLP() {
        String file = HanLP.Config.BiGramDictionaryPath + ".table" + Predefine.BIN_EXT;
        try (ObjectInputStream in = new ObjectInputStream(IOUtil.newInputStream(file))) {
            return new Bigrams((int[]) in.readObject(), (int[]) in.readObject());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ClassNotFoundException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// @param first  the number of a word in the core dictionary
    /// @param second the number of the word behind it
    int frequency(int first, int second) {
        return maySee(first, second) && tables[first] < tables[first + 1] ? followers[place(first, second) + 1] : 0;
    }

    private boolean maySee(int first, int second) {
        int bit = bit(first, second);
        return (seen[bit / Long.SIZE] & 1L << bit) != 0;
    }

    private static int bit(int first, int second) {
        return (first * 0x9E3779B9 + second) * 0x85EBCA6B >>> Integer.SIZE - SEEN_BITS;
    }

    /// Where the follower stands, or the free place for it.
    private int place(int first, int second) {
        int table = tables[first];
        int mask = tables[first + 1] - table - 1;
        int at = second * 0x9E3779B9 >>> 8 & mask;
        while (followers[2 * (table + at)] != 0 && followers[2 * (table + at)] != second + 1) {
            at = at + 1 & mask;
        }
        return 2 * (table + at);
    }
}
