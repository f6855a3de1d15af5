package org.qingyang.facts.entity;

import org.jspecify.annotations.Nullable;
import org.qingyang.facts.base.Find;

/// A post with the place in the text of its institution, if one stands there.
///
/// @param isCall whether somebody is only called so: 陈某教授
record Held(String title, @Nullable Find institution, @Nullable String place, boolean isCall) {

    /// Who held an office before is told with the office: 石台科技|原总裁.
    Held {
        title = title.startsWith("原") && PersonWords.POSTS.has(title.substring(1)) ? title.substring(1) : title;
    }

    Held(String title, @Nullable Find institution, @Nullable String place) {
        this(title, institution, place, false);
    }

    Held at(Find institution) {
        return new Held(title, institution, null);
    }

    boolean isBare() {
        return institution == null && place == null;
    }
}
