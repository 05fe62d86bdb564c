/// The panes for exporting and importing sets. Must not know how a format is written or read: they
/// ask the desk.
@NullMarked
package org.kanttekening.ui.sets;

import org.jspecify.annotations.NullMarked;
