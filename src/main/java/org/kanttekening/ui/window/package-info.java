/// The main window: what it is made of, where keys go, and the status line. Must not know how
/// annotations are changed or stored: it gives commands and shows what the desk says.
@NullMarked
package org.kanttekening.ui.window;

import org.jspecify.annotations.NullMarked;
