package org.qingyang.search;

/// Somebody or something that a story names.
///
/// @param kind  person, organisation or place
/// @param value the full name
public record Name(Facets.Facet kind, String value) {

    /// @throws IllegalArgumentException if it is a facet of another sort
    public Name {
        if (!kind.isOfNames()) {
            throw new IllegalArgumentException(kind + " is no kind of names");
        }
    }
}
