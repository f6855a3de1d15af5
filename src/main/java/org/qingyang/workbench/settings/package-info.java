/// What the user has chosen, kept in a small file beside the store.
@NullMarked
package org.qingyang.workbench.settings;

import org.jspecify.annotations.NullMarked;
