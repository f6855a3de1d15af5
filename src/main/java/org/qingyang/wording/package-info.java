/// What the program says to people, in Chinese first and English second.
@NullMarked
package org.qingyang.wording;

import org.jspecify.annotations.NullMarked;
