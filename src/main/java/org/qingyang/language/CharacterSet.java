package org.qingyang.language;

/// Characters, to be asked for one at a time. Immutable.
public final class CharacterSet {

    /// A bit for each character.
    private final long[] bits = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

    public CharacterSet(String characters) {
        characters.chars().forEach(c -> bits[c / Long.SIZE] |= 1L << c);
    }

    public boolean has(char c) {
        return (bits[c / Long.SIZE] & 1L << c) != 0;
    }

    /// Whether one of them stands in the text.
    public boolean isIn(String text) {
        return isIn(text, 0, text.length());
    }

    /// Whether one of them stands in the text from `from` to before `to`.
    public boolean isIn(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (has(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether there are no others in the text.
    public boolean hasAll(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!has(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
