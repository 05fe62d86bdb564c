/// The list of a folder's articles, with filter, order, status and counts. Must not know how
/// articles are opened.
@NullMarked
package org.kanttekening.ui.list;

import org.jspecify.annotations.NullMarked;
