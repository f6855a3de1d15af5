package org.qingyang.search;

import java.util.List;
import java.util.Optional;
import org.qingyang.model.IssueData;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.model.StoryRef;
import org.qingyang.text.SourceText;

/// A story that a query is true of.
///
/// @param headline empty where it has none
/// @param matches  the places of the query's words, in the order of fields and offsets
/// @param excerpt  empty where the query has no words, or none stands in this story
public record Hit(StoryRef place, String headline, IssueData data, Status status, List<Match> matches,
        Optional<Excerpt> excerpt) {

    public Hit {
        matches = List.copyOf(matches);
    }

    public static Hit of(StoryRef place, IssueData data, Story story, SourceText page, Query query,
            Spelling spelling) {
        StoryText text = StoryText.of(story, page);
        List<Match> matches = Matches.in(text, Matches.words(query), spelling);
        return new Hit(place, story.title(), data, story.status(), matches, Excerpt.of(text, matches));
    }
}
