/// The history: who decided what, when, and what it changed.
@NullMarked
package org.qingyang.workbench.history;

import org.jspecify.annotations.NullMarked;
