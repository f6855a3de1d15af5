package org.qingyang.model;

import java.util.List;

/// What a story tells: derived from its clean text, so that it follows every edit and is never stale.
/// Each list is in the order of first mention.
public record Facts(List<Person> persons, List<Organisation> organisations, List<Place> places, List<Event> events,
        List<DateFact> dates, List<Figure> figures, List<Quote> quotes) {

    public static final Facts NONE =
            new Facts(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Facts {
        persons = List.copyOf(persons);
        organisations = List.copyOf(organisations);
        places = List.copyOf(places);
        events = List.copyOf(events);
        dates = List.copyOf(dates);
        figures = List.copyOf(figures);
        quotes = List.copyOf(quotes);
    }
}
