/// The grammar of labels, bylines and credits: who made a story, and where it was filed.
@NullMarked
package org.qingyang.reading.byline;

import org.jspecify.annotations.NullMarked;
