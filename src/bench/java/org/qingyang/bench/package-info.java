/// What the program costs, measured.
@NullMarked
package org.qingyang.bench;

import org.jspecify.annotations.NullMarked;
