package org.qingyang.language;

/// A word in its paragraph.
///
/// @param start  the first UTF-16 unit within the paragraph
/// @param nature the part of speech in the PKU set, as in [Word]
public record Token(String text, int start, String nature) {

    public int end() {
        return start + text.length();
    }

    public boolean is(String naturePrefix) {
        return nature.startsWith(naturePrefix);
    }
}
