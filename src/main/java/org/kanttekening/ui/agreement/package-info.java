/// The sheet that tells how well those who tagged the folder agree: the figures, what lies behind
/// each, and ways to take both elsewhere. Must not know how articles are opened or figures made.
@NullMarked
package org.kanttekening.ui.agreement;

import org.jspecify.annotations.NullMarked;
