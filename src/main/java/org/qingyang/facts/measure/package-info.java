/// Dates and figures.
@NullMarked
package org.qingyang.facts.measure;

import org.jspecify.annotations.NullMarked;
