/// Bringing in what another editor did to the same page elsewhere. Pure functions.
@NullMarked
package org.qingyang.desk.merge;

import org.jspecify.annotations.NullMarked;
