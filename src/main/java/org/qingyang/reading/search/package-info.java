/// The scored search over a page: which part each line plays, with what confidence, and why.
@NullMarked
package org.qingyang.reading.search;

import org.jspecify.annotations.NullMarked;
