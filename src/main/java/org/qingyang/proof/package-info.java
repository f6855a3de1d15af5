/// The cleaned issue as a file: exporters, one class per format, and the writer that puts them safely on a disk.
@NullMarked
package org.qingyang.proof;

import org.jspecify.annotations.NullMarked;
