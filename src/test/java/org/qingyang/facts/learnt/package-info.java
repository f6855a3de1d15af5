@NullMarked
package org.qingyang.facts.learnt;

import org.jspecify.annotations.NullMarked;
