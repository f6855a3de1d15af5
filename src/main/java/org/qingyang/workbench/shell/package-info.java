/// The window around the screens.
@NullMarked
package org.qingyang.workbench.shell;

import org.jspecify.annotations.NullMarked;
