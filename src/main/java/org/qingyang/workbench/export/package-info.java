/// Writing the cleaned issue.
@NullMarked
package org.qingyang.workbench.export;

import org.jspecify.annotations.NullMarked;
