/// Reusable controls that know nothing of newspapers.
@NullMarked
package org.qingyang.workbench.control;

import org.jspecify.annotations.NullMarked;
