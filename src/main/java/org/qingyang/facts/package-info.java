/// What a story tells: persons, organisations, places, events, dates, figures, quotes. Facts are derived from the
/// clean text by rules, so that they follow every edit; nothing here has state.
@NullMarked
package org.qingyang.facts;

import org.jspecify.annotations.NullMarked;
