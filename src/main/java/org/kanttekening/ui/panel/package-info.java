/// The panels of quotes, actors and decisions: cards in text order. Must not know of files.
@NullMarked
package org.kanttekening.ui.panel;

import org.jspecify.annotations.NullMarked;
