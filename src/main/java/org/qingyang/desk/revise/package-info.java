/// What becomes of an editor's work when a page comes in anew with another text.
@NullMarked
package org.qingyang.desk.revise;

import org.jspecify.annotations.NullMarked;
