/// Words and what holds them together; the only room that knows HanLP. Lexicons are resource files.
@NullMarked
package org.qingyang.language;

import org.jspecify.annotations.NullMarked;
