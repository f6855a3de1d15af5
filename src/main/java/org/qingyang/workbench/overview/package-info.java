/// The overview: how the stories of the whole store spread, and how much is left to do.
@NullMarked
package org.qingyang.workbench.overview;

import org.jspecify.annotations.NullMarked;
