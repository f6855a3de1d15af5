package org.qingyang.search;

import java.util.List;
import java.util.Optional;
import org.qingyang.text.Span;

/// A few words around the first place that was found, for a list of hits.
///
/// @param marks what was found, in UTF-16 units of `text`
public record Excerpt(Field field, String text, List<Span> marks) {

    private static final int BEFORE = 16;
    private static final int AFTER = 60;
    private static final int SCRAP = 6;
    private static final String ENDS = "。！？；，：、”’》）";

    public Excerpt {
        marks = List.copyOf(marks);
    }

    /// The surroundings of the first match, within its line; empty where there is no match.
    static Optional<Excerpt> of(StoryText story, List<Match> matches) {
        return matches.stream().findFirst().flatMap(first -> story.of(first.field()).stream()
                .filter(line -> line.start() <= first.start() && first.end() <= line.start() + line.text().length())
                .findFirst().map(line -> around(line, first, matches)));
    }

    private static Excerpt around(Line line, Match first, List<Match> matches) {
        int at = first.start() - line.start();
        int from = begin(line.text(), whole(line.text(), Math.max(0, at - BEFORE)), at);
        int to = whole(line.text(), Math.min(line.text().length(), first.end() - line.start() + AFTER));
        int shift = line.start() + from;
        return new Excerpt(first.field(), line.text().substring(from, to), matches.stream()
                .filter(match -> match.field() == first.field() && match.start() >= shift
                        && match.end() <= line.start() + to)
                .map(match -> new Span(match.start() - shift, match.end() - shift)).toList());
    }

    /// Behind the end of a clause of which only a few characters would be left.
    private static int begin(String text, int from, int match) {
        for (int at = from; from > 0 && at < Math.min(match, from + SCRAP); at++) {
            if (ENDS.indexOf(text.charAt(at)) >= 0) {
                return at + 1;
            }
        }
        return from;
    }

    /// Never between the halves of one character.
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1)) ? at - 1 : at;
    }
}
