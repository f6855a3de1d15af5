/// The library: all issues, import.
@NullMarked
package org.qingyang.workbench.library;

import org.jspecify.annotations.NullMarked;
