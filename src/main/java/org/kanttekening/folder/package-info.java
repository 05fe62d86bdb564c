/// A folder of articles with its sidecars and its actor register: reading, saving, watching and
/// recovering them. The only place that writes annotations to disk. Must not know what is done with
/// annotations (review, exchange, suggestions, checks, search), nor of commands or windows.
@NullMarked
package org.kanttekening.folder;

import org.jspecify.annotations.NullMarked;
