@NullMarked
package org.qingyang.facts;

import org.jspecify.annotations.NullMarked;
