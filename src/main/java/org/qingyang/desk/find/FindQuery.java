package org.qingyang.desk.find;

import java.util.List;
import java.util.Set;
import org.qingyang.model.Passages;
import org.qingyang.model.StoryField;

/// What is looked for and what is to stand there instead.
///
/// @param find        text, or a regular expression as Java knows it
/// @param replacement text; with a regular expression `$1` stands for its first group, and so on
/// @param fields      where to look
public record FindQuery(String find, String replacement, Kind kind, Set<StoryField> fields) {

    /// How the text is compared.
    public enum Kind {
        /// Anywhere.
        PLAIN,
        /// A heading, label or paragraph that reads so and no more.
        WHOLE_FIELD,
        REGEX
    }

    public FindQuery {
        fields = Set.copyOf(fields);
    }

    /// In all texts.
    public FindQuery(String find, String replacement, Kind kind) {
        this(find, replacement, kind, Set.copyOf(Passages.FIELDS));
    }

    public static FindQuery plain(String find, String replacement) {
        return new FindQuery(find, replacement, Kind.PLAIN);
    }

    List<StoryField> ordered() {
        return Passages.FIELDS.stream().filter(fields::contains).toList();
    }
}
