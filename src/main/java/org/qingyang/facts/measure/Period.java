package org.qingyang.facts.measure;

import org.jspecify.annotations.Nullable;

/// A stretch of time as in [org.qingyang.model.DateFact].
record Period(@Nullable String from, @Nullable String to) {

    static final Period OPEN = new Period(null, null);

    static Period of(String when) {
        return new Period(when, when);
    }
}
