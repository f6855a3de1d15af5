package org.qingyang.proof;

import org.qingyang.model.StoryRef;

/// A story's id as printed: `issue.page.story` in a store, `page.story` outside.
public final class StoryId {

    private StoryId() {
    }

    /// @param issue the issue's number, 0 outside a store
    public static String of(int issue, int page, int story) {
        return issue == 0 ? page + "." + story : new StoryRef(issue, page, story).toString();
    }
}
