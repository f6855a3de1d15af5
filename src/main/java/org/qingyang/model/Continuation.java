package org.qingyang.model;

import java.util.List;
import org.qingyang.text.Span;

/// A printed sign that a story goes on on another page, （下转第3版）, or comes from one, （上接第1版）.
///
/// @param story   the story that the sign stands in or beside
/// @param sign    the sign as printed
/// @param raw     its place on the story's page
/// @param onward  whether the story goes on there; else it comes from there
/// @param page    the number of the other page; 0 where it is no number, as in A3
/// @param present whether the issue has that page
/// @param stories the stories there that can be meant: one where it is clear, several where it is not, none where the
///                page is not here or nothing on it answers
public record Continuation(StoryRef story, String sign, Span raw, boolean onward, int page, boolean present,
        List<StoryRef> stories) {

    public Continuation {
        stories = List.copyOf(stories);
    }

    /// Whether it is clear which story is meant.
    public boolean isClear() {
        return stories.size() == 1;
    }
}
