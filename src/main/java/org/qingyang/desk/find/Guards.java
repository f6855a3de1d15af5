package org.qingyang.desk.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingyang.model.BylineRole;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.text.Span;

/// The protected stretches of a text. Immutable.
final class Guards {

    private record Guarded(Guard guard, Span place) {
    }

    private static final Pattern FIGURE = Pattern.compile("[0-9０-９][0-9０-９.,，．%％]*[多余]?[万亿千百]*\\p{IsHan}?");
    private static final Pattern TITLE = Pattern.compile("《[^《》]*》");
    private static final Pattern QUOTE = Pattern.compile("“[^“”]*”|‘[^‘’]*’");

    private final Story story;
    private final List<Guarded> places = new ArrayList<>();

    Guards(Story story, String text) {
        this.story = story;
        names().forEach(name -> add(Guard.NAME, Pattern.compile(Pattern.quote(name)), text));
        add(Guard.TITLE, TITLE, text);
        add(Guard.QUOTE, QUOTE, text);
        add(Guard.FIGURE, FIGURE, text);
    }

    private Stream<String> names() {
        return Stream.of(BylineRole.values()).flatMap(role -> story.byline().strings(role).stream())
                .filter(name -> !name.isBlank());
    }

    private void add(Guard guard, Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            places.add(new Guarded(guard, new Span(found.start(), found.end())));
        }
    }

    /// What protects the place, if anything does.
    Optional<Guard> of(Span place) {
        if (story.status() == Status.SIGNED) {
            return Optional.of(Guard.SIGNED);
        }
        return places.stream().filter(guarded -> guarded.place().overlaps(place)).map(Guarded::guard).findFirst();
    }
}
