/// Digests at the desk: reads what reviews changed in one person's tags, has the page made that is
/// sent to them, and puts down what they answer. Must not know how a window shows it.
@NullMarked
package org.kanttekening.app.digest;

import org.jspecify.annotations.NullMarked;
