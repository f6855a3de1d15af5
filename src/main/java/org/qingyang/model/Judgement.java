package org.qingyang.model;

/// What an editor says of something that the program found in a story or offered for it. At most one for each kind and
/// name in a story.
///
/// @param name   what it is about: a name, a tag, or the words of a date, a figure or a quote as printed
/// @param ruling whether it is right
/// @param editor who said so
public record Judgement(Kind kind, String name, Ruling ruling, String editor) {

    /// What is judged. The names stand in the journal: they are never changed.
    public enum Kind {
        PERSON, ORGANISATION, PLACE, EVENT, DATE, FIGURE, QUOTE, TAG;

        /// Whether names are judged, and not words or tags.
        public boolean isOfNames() {
            return switch (this) {
                case PERSON, ORGANISATION, PLACE, EVENT -> true;
                case DATE, FIGURE, QUOTE, TAG -> false;
            };
        }
    }

    /// The editor's answer. The names stand in the journal: they are never changed.
    public enum Ruling { CONFIRMED, REJECTED }

    /// Whether this is about that thing.
    public boolean isOn(Kind kind, String name) {
        return this.kind == kind && this.name.equals(name);
    }

    public boolean isRejection() {
        return ruling == Ruling.REJECTED;
    }
}
