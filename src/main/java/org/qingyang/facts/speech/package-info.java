/// Quotes, and titles in marks.
@NullMarked
package org.qingyang.facts.speech;

import org.jspecify.annotations.NullMarked;
