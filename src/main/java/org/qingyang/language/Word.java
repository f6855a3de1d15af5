package org.qingyang.language;

/// One word of a sentence.
///
/// @param nature the part of speech in the PKU set: `n` noun, `v` verb, `ns` place, `m` number …
public record Word(String text, String nature) {

    public boolean isVerb() {
        return nature.startsWith("v") && !nature.equals("vn");
    }

    public boolean isPlace() {
        return nature.startsWith("ns");
    }

    public boolean isBody() {
        return nature.startsWith("nt") || nature.startsWith("nis");
    }

    public boolean isNumber() {
        return nature.startsWith("m");
    }

    /// Whether the word carries content of its own, so that two texts that share it may belong together.
    public boolean isContent() {
        return text.length() > 1 && (nature.startsWith("n") || nature.startsWith("v") || nature.startsWith("j"));
    }
}
