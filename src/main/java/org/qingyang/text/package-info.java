/// Raw text and clean text that knows where it came from. Imports nothing but the JDK.
@NullMarked
package org.qingyang.text;

import org.jspecify.annotations.NullMarked;
