package org.qingyang.service;

import org.qingyang.model.StoryRef;

/// Where to look for something.
public sealed interface FindScope {

    /// In one story.
    record OfStory(StoryRef story) implements FindScope {
    }

    /// In one issue.
    record OfIssue(int issue) implements FindScope {
    }

    /// Everywhere.
    record OfStore() implements FindScope {
    }
}
