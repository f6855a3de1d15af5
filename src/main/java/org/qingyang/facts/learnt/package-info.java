/// A small model of names that is trained on the paper's own confirmed stories. It is a second voice beside the rules,
/// never the only one.
@NullMarked
package org.qingyang.facts.learnt;

import org.jspecify.annotations.NullMarked;
