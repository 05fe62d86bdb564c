/// JSON Lines: every annotation of a set on a line of its own, and every article. Must not know of
/// other formats.
@NullMarked
package org.kanttekening.exchange.jsonl;

import org.jspecify.annotations.NullMarked;
