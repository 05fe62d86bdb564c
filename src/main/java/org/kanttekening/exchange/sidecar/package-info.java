/// Sidecars that somebody sent, taken in. Must not know of other formats.
@NullMarked
package org.kanttekening.exchange.sidecar;

import org.jspecify.annotations.NullMarked;
