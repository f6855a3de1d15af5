/// Near misses: names that are nearly another one of the same issue or of the house's lexicon. Pure functions.
@NullMarked
package org.qingyang.facts.near;

import org.jspecify.annotations.NullMarked;
