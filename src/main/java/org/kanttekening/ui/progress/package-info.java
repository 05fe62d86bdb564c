/// The sheet that tells who tags which article by when, and how far everybody is. Must not know how
/// articles are opened or assignments kept.
@NullMarked
package org.kanttekening.ui.progress;

import org.jspecify.annotations.NullMarked;
