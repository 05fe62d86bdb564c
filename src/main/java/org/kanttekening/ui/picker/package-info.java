/// The actor picker: find or make an actor for the words at hand. Must not know what is done with
/// the choice.
@NullMarked
package org.kanttekening.ui.picker;

import org.jspecify.annotations.NullMarked;
