/// What keeps the store: checks, backups, restoring and rescuing.
@NullMarked
package org.qingyang.workbench.safety;

import org.jspecify.annotations.NullMarked;
