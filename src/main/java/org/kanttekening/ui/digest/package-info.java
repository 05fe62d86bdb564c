/// The sheet of what reviews changed in one person's tags. Must not know the window around it, or
/// how it is worked out.
@NullMarked
package org.kanttekening.ui.digest;

import org.jspecify.annotations.NullMarked;
