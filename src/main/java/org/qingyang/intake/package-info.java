/// Files in, raw pages out: what a file is, how its bytes are read, and one clear sentence where they cannot be.
@NullMarked
package org.qingyang.intake;

import org.jspecify.annotations.NullMarked;
