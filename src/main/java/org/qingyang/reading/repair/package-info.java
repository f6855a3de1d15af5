/// Repairs inside a paragraph. One rule a class; a protected span is never altered without being asked.
@NullMarked
package org.qingyang.reading.repair;

import org.jspecify.annotations.NullMarked;
