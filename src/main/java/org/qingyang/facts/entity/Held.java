package org.qingyang.facts.entity;

import org.jspecify.annotations.Nullable;
import org.qingyang.facts.base.Find;

/// A post with the place in the text of its institution, if one stands there.
record Held(String title, @Nullable Find institution, @Nullable String place) {

    Held at(Find institution) {
        return new Held(title, institution, null);
    }

    boolean isBare() {
        return institution == null && place == null;
    }
}
