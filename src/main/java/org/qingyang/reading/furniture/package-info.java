/// Lines that are known by their form to belong to no story. One rule a class.
@NullMarked
package org.qingyang.reading.furniture;

import org.jspecify.annotations.NullMarked;
