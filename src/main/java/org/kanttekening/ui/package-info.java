/// The windows and panels, one small package each: a view built in code and its plain view model.
/// Beside `launch` the only package that imports JavaFX. Must not know of the command line, of JSON
/// or of how anything is saved: it asks the desk.
@NullMarked
package org.kanttekening.ui;

import org.jspecify.annotations.NullMarked;
