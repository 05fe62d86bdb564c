/// Where people's annotations differ: which sort of difference, and in which fields, by the
/// scheme's own table. Must not know what is decided about it.
@NullMarked
package org.kanttekening.review.compare;

import org.jspecify.annotations.NullMarked;
