/// Search over the whole store, with filters and working lists.
@NullMarked
package org.qingyang.workbench.search;

import org.jspecify.annotations.NullMarked;
