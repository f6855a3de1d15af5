package org.qingyang.model;

import java.util.List;

/// Something with a title of its own.
///
/// @param name the title without its marks
public record Event(String name, Kind kind, List<Mention> mentions) {

    /// What bears the title: something that takes place, or something that can be read, seen or heard.
    public enum Kind { EVENT, WORK }

    public Event {
        mentions = List.copyOf(mentions);
    }
}
