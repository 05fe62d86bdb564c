/// The command palette and the sheet of keys, both drawn from the table of commands. Must not know
/// what commands do.
@NullMarked
package org.kanttekening.ui.palette;

import org.jspecify.annotations.NullMarked;
