package org.qingyang.model;

/// Where a value comes from.
///
/// @param id the rule's id, the lexicon's or model's name, or the editor's name
public record Origin(Kind kind, String id) {

    private static final String AGREED = "+model";

    /// Who speaks.
    public enum Kind { RULE, LEXICON, MODEL, EDITOR }

    public static Origin rule(String id) {
        return new Origin(Kind.RULE, id);
    }

    /// From the lexicon of the house.
    public static Origin house() {
        return new Origin(Kind.LEXICON, "house");
    }

    public static Origin model(String name) {
        return new Origin(Kind.MODEL, name);
    }

    /// The same one, and the trained model beside it says so too.
    public Origin agreed() {
        return isAgreed() ? this : new Origin(kind, id + AGREED);
    }

    /// Whether two voices agree.
    public boolean isAgreed() {
        return id.endsWith(AGREED);
    }

    public static Origin editor(String name) {
        return new Origin(Kind.EDITOR, name);
    }

    /// Whether a person set this value; such a value survives every later reading.
    public boolean isEditor() {
        return kind == Kind.EDITOR;
    }
}
