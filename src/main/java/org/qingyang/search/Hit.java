package org.qingyang.search;

import java.util.List;
import java.util.Optional;
import org.qingyang.model.IssueData;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.model.StoryRef;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;

/// A story that a query is true of.
///
/// @param headline empty where it has none
/// @param marks    what was found in the headline, in UTF-16 units of it
/// @param matches  the places of the query's words, in the order of fields and offsets
/// @param excerpt  what was found elsewhere; empty where the query has no words, or none stands outside of the headline
public record Hit(StoryRef place, String headline, List<Span> marks, IssueData data, Status status, List<Match> matches,
        Optional<Excerpt> excerpt) {

    public Hit {
        marks = List.copyOf(marks);
        matches = List.copyOf(matches);
    }

    /// How many places there are: those in the clean story; those on the raw page only where the story has none, for what
    /// stands in both is one place.
    public long places() {
        long clean = matches.stream().filter(match -> match.field() != Field.RAW).count();
        return clean == 0 ? matches.size() : clean;
    }

    public static Hit of(StoryRef place, IssueData data, Story story, SourceText page, Query query,
            Spelling spelling) {
        StoryText text = StoryText.of(story, page);
        List<Match> matches = Matches.in(text, Matches.words(query), spelling);
        Span headline = StoryText.headline(story);
        List<Span> marks = matches.stream().filter(match -> isIn(headline, match))
                .map(match -> new Span(match.start() - headline.start(), match.end() - headline.start())).toList();
        List<Match> others = matches.stream().filter(match -> !isIn(headline, match)).toList();
        // The raw page has the headline too: it is shown only where nothing else is.
        boolean shown = marks.isEmpty() || others.stream().anyMatch(match -> match.field() != Field.RAW);
        return new Hit(place, story.title(), marks, data, story.status(), matches,
                shown ? Excerpt.of(text, others) : Optional.empty());
    }

    private static boolean isIn(Span headline, Match match) {
        return match.field() == Field.HEADINGS && headline.start() <= match.start() && match.end() <= headline.end();
    }
}
