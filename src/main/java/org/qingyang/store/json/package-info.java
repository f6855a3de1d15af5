/// The form that sheets, changes and decisions have in the store. The model knows nothing of it.
@NullMarked
package org.qingyang.store.json;

import org.jspecify.annotations.NullMarked;
