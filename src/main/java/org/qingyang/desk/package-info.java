/// What an editor can do: decisions, their changes, undo and redo. Pure; the store keeps what happens here.
@NullMarked
package org.qingyang.desk;

import org.jspecify.annotations.NullMarked;
