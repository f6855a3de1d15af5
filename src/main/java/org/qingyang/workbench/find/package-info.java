/// Find and replace, the concordance of an error series, and the corrections that the store remembers.
@NullMarked
package org.qingyang.workbench.find;

import org.jspecify.annotations.NullMarked;
