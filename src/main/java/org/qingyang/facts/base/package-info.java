/// What all finders of facts share: the paragraph they look at and what they find in it.
@NullMarked
package org.qingyang.facts.base;

import org.jspecify.annotations.NullMarked;
