package org.qingyang.search;

import java.util.List;

/// The form in which characters are compared: as they are, or with those that mean the same taken for one.
public interface Spelling {

    /// Character for character.
    Spelling EXACT = new Spelling() {

        @Override
        public char of(char c) {
            return c;
        }

        @Override
        public List<Character> all(char c) {
            return List.of(c);
        }
    };

    /// The character that stands for all that are taken for this one.
    char of(char c);

    /// All characters that are taken for this one, itself among them.
    List<Character> all(char c);

    /// A text of the same length in that form.
    default String of(String text) {
        if (this == EXACT) {
            return text;
        }
        char[] all = text.toCharArray();
        for (int i = 0; i < all.length; i++) {
            all[i] = of(all[i]);
        }
        return new String(all);
    }
}
