/// What is to be looked at before a story is signed.
@NullMarked
package org.qingyang.desk.check;

import org.jspecify.annotations.NullMarked;
