package org.qingyang.desk.find;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyang.model.BylineRole;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.text.Span;

/// The protected stretches of a story's texts. Immutable.
final class Guards {

    private record Guarded(Guard guard, Span place) {
    }

    /// The protected stretches of one text.
    final class In {

        private final List<Guarded> places = new ArrayList<>();

        private In(String text) {
            words.forEach((guard, all) -> all.forEach(word -> add(guard, word, text)));
            add(Guard.TITLE, TITLE, text);
            add(Guard.QUOTE, QUOTE, text);
            add(Guard.FIGURE, FIGURE, text);
        }

        private void add(Guard guard, String word, String text) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
                places.add(new Guarded(guard, new Span(at, at + word.length())));
            }
        }

        private void add(Guard guard, Pattern pattern, String text) {
            Matcher found = pattern.matcher(text);
            while (found.find()) {
                places.add(new Guarded(guard, new Span(found.start(), found.end())));
            }
        }

        /// What protects the place, if anything does.
        Optional<Guard> of(Span place) {
            return signed ? Optional.of(Guard.SIGNED) : places.stream()
                    .filter(guarded -> guarded.place().overlaps(place)).map(Guarded::guard).findFirst();
        }
    }

    private static final Pattern FIGURE = Pattern.compile("[0-9０-９][0-9０-９.,，．%％]*[多余]?[万亿千百]*\\p{IsHan}?");
    private static final Pattern TITLE = Pattern.compile("《[^《》]*》");
    private static final Pattern QUOTE = Pattern.compile("“[^“”]*”|‘[^‘’]*’");

    private final boolean signed;
    private final Map<Guard, Set<String>> words = new EnumMap<>(Guard.class);

    Guards(Story story, Protection protection) {
        this.signed = story.status() == Status.SIGNED;
        protection.words(story).forEach((guard, all) -> words.put(guard, new HashSet<>(all)));
        for (BylineRole role : BylineRole.values()) {
            words.computeIfAbsent(Guard.NAME, _ -> new HashSet<>()).addAll(story.byline().strings(role));
        }
        words.values().forEach(all -> all.removeIf(String::isBlank));
    }

    In in(String text) {
        return new In(text);
    }
}
