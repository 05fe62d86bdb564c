/// Finding at the desk: what a search found as a table to take elsewhere, and where a link leads.
/// Must not know whether a window or a command line asks.
@NullMarked
package org.kanttekening.app.find;

import org.jspecify.annotations.NullMarked;
