package org.qingyang.model;

/// What a story is about, a term of the paper's vocabulary.
public record Tag(String name) {

    /// @throws IllegalArgumentException if the name is blank
    public Tag {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a tag needs a name");
        }
    }
}
