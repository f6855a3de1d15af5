/// Places that need the editor's eye. One test a class; nothing here changes the text.
@NullMarked
package org.qingyang.reading.doubt;

import org.jspecify.annotations.NullMarked;
