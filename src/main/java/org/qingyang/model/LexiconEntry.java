package org.qingyang.model;

import java.util.List;
import java.util.stream.Stream;

/// What the house knows of a name. Kind and name together are unique in a lexicon.
///
/// @param name       as it is printed in full; never empty, without blanks at its ends, line breaks or tabs
/// @param shortForms other names for the same, in the order given
/// @param posts      what a person is, and where
/// @param note       for people; may be empty
public record LexiconEntry(LexiconKind kind, String name, List<String> shortForms, List<Post> posts, String note) {

    /// The most characters that a name may have.
    public static final int LONGEST = 60;

    /// @throws IllegalArgumentException if the name is none
    public LexiconEntry {
        if (!isName(name)) {
            throw new IllegalArgumentException("no name: " + name);
        }
        shortForms = List.copyOf(shortForms);
        posts = List.copyOf(posts);
    }

    public static LexiconEntry of(LexiconKind kind, String name) {
        return new LexiconEntry(kind, name, List.of(), List.of(), "");
    }

    /// Whether an entry can be called so.
    public static boolean isName(String text) {
        return !text.isEmpty() && text.length() <= LONGEST && text.equals(text.strip())
                && text.chars().noneMatch(Character::isISOControl);
    }

    /// Whether nothing is known but the name.
    public boolean isBare() {
        return shortForms.isEmpty() && posts.isEmpty() && note.isEmpty();
    }

    /// This entry with the short forms and posts of another one of the same name added.
    public LexiconEntry with(LexiconEntry other) {
        return new LexiconEntry(kind, name, Stream.concat(shortForms.stream(), other.shortForms.stream()).distinct().toList(),
                Stream.concat(posts.stream(), other.posts.stream()).distinct().toList(), note.isEmpty() ? other.note : note);
    }

    /// The change of a lexicon that puts this entry in the place of the one of the same kind and name.
    public LexiconChange put() {
        return new LexiconChange(kind, name, this);
    }

    /// The change of a lexicon that takes this entry out.
    public LexiconChange remove() {
        return new LexiconChange(kind, name, null);
    }
}
