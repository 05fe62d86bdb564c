/// Reviewing at the desk: what is left to decide in the open article, the reviewer's decisions as
/// gestures that can be undone, and what colleagues are called while they are not to be known. Must
/// not know whether a window or a command line stands above it.
@NullMarked
package org.kanttekening.app.review;

import org.jspecify.annotations.NullMarked;
