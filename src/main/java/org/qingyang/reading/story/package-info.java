/// Puts stories together from lines whose parts are known, every character traced.
@NullMarked
package org.qingyang.reading.story;

import org.jspecify.annotations.NullMarked;
