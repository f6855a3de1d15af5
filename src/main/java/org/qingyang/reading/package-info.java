/// Raw page to stories: a pure function of the raw text and the lexicons, one rule a class.
@NullMarked
package org.qingyang.reading;

import org.jspecify.annotations.NullMarked;
