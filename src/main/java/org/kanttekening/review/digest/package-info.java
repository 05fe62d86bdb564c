/// What a review changed in one person's tags, passage by passage and in figures. Must not know
/// files, windows, or how it is told.
@NullMarked
package org.kanttekening.review.digest;

import org.jspecify.annotations.NullMarked;
