package org.qingyang.language;

import java.util.Collection;

/// Words as a tree: the root leads to their first characters, and each character to those that follow it. Nodes are
/// numbers, odd where a word ends; the root is 0. Immutable.
final class WordTree {

    static final int ROOT = 0;

    /// Free places for each one taken, so that looking for what is not there ends soon.
    private static final int ROOM = 4;

    private static final int NODE_BITS = 24;

    /// So many words have a long of bits for their beginnings.
    private static final int PAIRS_OF_LONG = 4;

    /// The steps of the tree by hash: above [#NODE_BITS] the node that one leaves and its character, below them the node
    /// to which it leads; 0 is a free place.
    private final long[] steps;
    /// A bit for each first character of a word, by its last twelve bits: at most places in a text no word begins.
    private final long[] first = new long[Long.SIZE];
    /// A bit for each two characters that a word begins with, and for each word of one character, by hash.
    private final long[] pairs;
    private int nodes = 1;

    /// @throws IllegalArgumentException if there are too many words for the table
    WordTree(Collection<String> words) {
        int characters = 1 + words.stream().mapToInt(String::length).sum();
        if (2 * (long) characters >= 1 << NODE_BITS) {
            throw new IllegalArgumentException(characters + " characters");
        }
        this.steps = new long[Integer.highestOneBit(characters) * ROOM];
        this.pairs = new long[Math.max(1, Integer.highestOneBit(words.size()) / PAIRS_OF_LONG)];
        words.forEach(word -> first[row(word.charAt(0))] |= 1L << word.charAt(0));
        words.forEach(this::add);
        words.forEach(word -> mark(word.charAt(0), word.length() > 1 ? word.charAt(1) : 0));
    }

    private void mark(char first, char second) {
        int bit = bit(first, second);
        pairs[bit / Long.SIZE] |= 1L << bit;
    }

    private int bit(char first, char second) {
        return (first * 31 + second) * 0x9E3779B9 >>> 8 & pairs.length * Long.SIZE - 1;
    }

    private boolean has(int bit) {
        return (pairs[bit / Long.SIZE] & 1L << bit) != 0;
    }

    /// Whether a word may begin with these two characters; false only where none does.
    boolean mayBegin(char first, char second) {
        return (this.first[row(first)] & 1L << first) != 0 && (has(bit(first, second)) || has(bit(first, (char) 0)));
    }

    private void add(String word) {
        int node = ROOT;
        int place = 0;
        for (int i = 0; i < word.length(); i++) {
            place = place(node, word.charAt(i));
            if (steps[place] == 0) {
                steps[place] = step(node, word.charAt(i)) << NODE_BITS | 2 * nodes++;
            }
            node = target(steps[place]);
        }
        steps[place] |= 1;
    }

    /// The node to which a character leads; [#ROOT] if to none.
    int next(int node, char c) {
        return node == ROOT && (first[row(c)] & 1L << c) == 0 ? ROOT : target(steps[place(node, c)]);
    }

    /// Whether a word ends at this node.
    boolean isWord(int node) {
        return (node & 1) != 0;
    }

    /// Where the step stands, or the free place for it.
    private int place(int node, char c) {
        long step = step(node, c);
        int place = (int) (step * 0x9E3779B97F4A7C15L >>> Integer.SIZE) & steps.length - 1;
        while (steps[place] != 0 && steps[place] >>> NODE_BITS != step) {
            place = place + 1 & steps.length - 1;
        }
        return place;
    }

    private static int row(char c) {
        return c / Long.SIZE % Long.SIZE;
    }

    private static long step(int node, char c) {
        return (long) (node / 2) << Character.SIZE | c;
    }

    private static int target(long step) {
        return (int) step & (1 << NODE_BITS) - 1;
    }
}
