/// The desk: story list, raw page, the story as it will be printed, doubts.
@NullMarked
package org.qingyang.workbench.desk;

import org.jspecify.annotations.NullMarked;
