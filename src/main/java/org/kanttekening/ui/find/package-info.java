/// Finding in the whole folder: the line of the query, what was found in its context, counts of it,
/// and what can be done with it. Must not know how things are found or done, only what to ask and
/// show.
@NullMarked
package org.kanttekening.ui.find;

import org.jspecify.annotations.NullMarked;
