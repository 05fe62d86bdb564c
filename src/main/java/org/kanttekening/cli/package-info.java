/// The commands that need no window, for scripts and for machines without a display. Must not know
/// of JavaFX or of any window.
@NullMarked
package org.kanttekening.cli;

import org.jspecify.annotations.NullMarked;
