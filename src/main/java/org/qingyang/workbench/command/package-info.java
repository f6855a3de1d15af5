/// Everything that the window can do, by name: for keys, for the palette, for the list of keys.
@NullMarked
package org.qingyang.workbench.command;

import org.jspecify.annotations.NullMarked;
