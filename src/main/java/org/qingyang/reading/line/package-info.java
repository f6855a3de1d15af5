/// The lines of a raw page: what stands on them once marks and invisible characters are taken off.
@NullMarked
package org.qingyang.reading.line;

import org.jspecify.annotations.NullMarked;
