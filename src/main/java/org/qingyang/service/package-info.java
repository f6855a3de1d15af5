/// What the program can do for a person: import, look, decide, export. The window and the command line both ask here.
@NullMarked
package org.qingyang.service;

import org.jspecify.annotations.NullMarked;
