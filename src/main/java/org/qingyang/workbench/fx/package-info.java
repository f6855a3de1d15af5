/// What every screen needs of JavaFX: fonts, looks, background work, dialogs.
@NullMarked
package org.qingyang.workbench.fx;

import org.jspecify.annotations.NullMarked;
