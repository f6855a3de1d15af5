/// The screen of the lexicon of the house.
@NullMarked
package org.qingyang.workbench.lexicon;

import org.jspecify.annotations.NullMarked;
