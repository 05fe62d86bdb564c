/// Where the program starts: the command line or the window, and the one place where all parts are
/// put together by hand. Everything may be known here, and nothing may know of it.
@NullMarked
package org.kanttekening.launch;

import org.jspecify.annotations.NullMarked;
