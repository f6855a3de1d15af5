/// The lexicon of the house: the names that a paper keeps itself, as an immutable snapshot and as a text file.
@NullMarked
package org.qingyang.language.house;

import org.jspecify.annotations.NullMarked;
