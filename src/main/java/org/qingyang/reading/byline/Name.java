package org.qingyang.reading.byline;

import java.util.List;
import org.qingyang.text.Span;

/// A printed name and the stretches of the line that it stands on; a padded name (董　伟) stands on two.
public record Name(String text, List<Span> places) {

    public Name {
        places = List.copyOf(places);
    }

    Name shifted(int by) {
        return new Name(text, places.stream().map(p -> new Span(p.start() + by, p.end() + by)).toList());
    }

    Name with(Name next) {
        return new Name(text + next.text, java.util.stream.Stream.concat(places.stream(), next.places.stream()).toList());
    }
}
