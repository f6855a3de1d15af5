/// Finding text in the clean text of stories: places, what protects them, and what would stand there instead.
@NullMarked
package org.qingyang.desk.find;

import org.jspecify.annotations.NullMarked;
