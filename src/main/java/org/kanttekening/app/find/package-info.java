/// Finding in the open folder: keeps what is searched in step with the articles that are open,
/// searches off the window's thread, does things to what was found, and hands it over as a table.
/// Must not know windows.
@NullMarked
package org.kanttekening.app.find;

import org.jspecify.annotations.NullMarked;
