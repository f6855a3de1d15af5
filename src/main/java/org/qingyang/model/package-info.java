/// The records of the trade: issue, page, story and their parts, each value with its origin.
@NullMarked
package org.qingyang.model;

import org.jspecify.annotations.NullMarked;
