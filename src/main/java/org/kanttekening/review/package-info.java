/// Colleagues' tags beside one another: what they agree on, where they differ, and what a reviewer
/// decided. Must not know how annotations are exchanged, searched, checked or suggested, nor of
/// commands or windows.
@NullMarked
package org.kanttekening.review;

import org.jspecify.annotations.NullMarked;
