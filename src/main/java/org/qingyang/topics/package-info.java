/// What a story is about: which tags to offer for it, from its words, its facts, the paper's vocabulary and what editors
/// chose before. Pure functions; what was chosen before is handed in as counts.
@NullMarked
package org.qingyang.topics;

import org.jspecify.annotations.NullMarked;
