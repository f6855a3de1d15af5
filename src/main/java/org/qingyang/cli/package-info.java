/// The command line: thin commands over the services, and the program's main class.
@NullMarked
package org.qingyang.cli;

import org.jspecify.annotations.NullMarked;
