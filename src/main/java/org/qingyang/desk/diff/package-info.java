/// How two versions of a story differ, as data to show.
@NullMarked
package org.qingyang.desk.diff;

import org.jspecify.annotations.NullMarked;
