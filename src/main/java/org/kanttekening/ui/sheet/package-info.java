/// What tells of a whole folder in place of the article. Must not know the window around it.
@NullMarked
package org.kanttekening.ui.sheet;

import org.jspecify.annotations.NullMarked;
