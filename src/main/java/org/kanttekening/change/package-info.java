/// A change as a value: what an item was before and is after, gestures made of such changes, and
/// the history of one article that applies, undoes and redoes them. Must not know of files, keys or
/// windows; the clock and the source of ids are handed in.
@NullMarked
package org.kanttekening.change;

import org.jspecify.annotations.NullMarked;
