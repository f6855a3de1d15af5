package org.qingyang.model;

/// What a story is about, a term of the paper's vocabulary.
public record Tag(String name) {

    /// The most characters that a new tag may have.
    public static final int LONGEST = 60;

    /// @throws IllegalArgumentException if the name is blank
    public Tag {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a tag needs a name");
        }
    }

    /// Whether a new tag can be called so: one line with something besides marks in it.
    public static boolean isName(String text) {
        String name = text.strip();
        return name.codePointCount(0, name.length()) <= LONGEST && name.codePoints().noneMatch(Tag::breaks)
                && name.codePoints().anyMatch(Tag::tells);
    }

    private static boolean breaks(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            default -> false;
        };
    }

    private static boolean tells(int c) {
        return switch (Character.getType(c)) {
            case Character.OTHER_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION,
                 Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.DASH_PUNCTUATION,
                 Character.CONNECTOR_PUNCTUATION, Character.SPACE_SEPARATOR, Character.FORMAT -> false;
            default -> true;
        };
    }
}
