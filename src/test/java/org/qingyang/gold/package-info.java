/// Measures the reading against pages that were read by hand. Takes any folder of gold.
@NullMarked
package org.qingyang.gold;

import org.jspecify.annotations.NullMarked;
