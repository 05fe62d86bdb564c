/// Sets of tagged articles as the desk handles them: which formats there are, exporting and
/// importing with progress, and what it comes to in words. Must not know whether a window or a
/// command line asks.
@NullMarked
package org.kanttekening.app.sets;

import org.jspecify.annotations.NullMarked;
