/// What can be asked of an archive and what is answered: queries, the texts that they look into, hits.
/// Knows no database.
@NullMarked
package org.qingyang.search;

import org.jspecify.annotations.NullMarked;
