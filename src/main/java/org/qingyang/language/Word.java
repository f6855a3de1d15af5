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
}
