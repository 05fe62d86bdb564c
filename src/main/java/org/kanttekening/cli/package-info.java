/// The commands that need no window, for scripts and for machines without a display. A command is a
/// small class with its own options, the shared ones mixed in, and one line in
/// [org.kanttekening.cli.Cli]; what it does lies in the floors below. Must not know of JavaFX or of
/// any window.
@NullMarked
package org.kanttekening.cli;

import org.jspecify.annotations.NullMarked;
