/// Everything that must outlive the program: one SQLite file, and the only code that speaks SQL.
@NullMarked
package org.qingyang.store;

import org.jspecify.annotations.NullMarked;
