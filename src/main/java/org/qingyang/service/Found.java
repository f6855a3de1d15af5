package org.qingyang.service;

import org.qingyang.desk.find.Hit;
import org.qingyang.model.StoryRef;

/// A place that was found somewhere in the store.
///
/// @param title the story's headline
public record Found(int issue, int page, String title, Hit hit) {

    public StoryRef story() {
        return new StoryRef(issue, page, hit.story());
    }
}
