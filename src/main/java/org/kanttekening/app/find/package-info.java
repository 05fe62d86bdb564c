/// Finding at the desk: keeps what is searched in step with the articles that are open, searches
/// off the window's thread, does things to what was found, hands it over as a table, and knows
/// where a link leads. Must not know whether a window or a command line asks.
@NullMarked
package org.kanttekening.app.find;

import org.jspecify.annotations.NullMarked;
