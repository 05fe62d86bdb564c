/// UIMA CAS out and in: CAS JSON 0.4 both ways, XMI out, in a type system that INCEpTION opens as
/// its own layers. Offsets are UTF-16.
///
/// Both formats are written and read here by streaming and not through uimaj, which the tests hold
/// them against: its JSON reader takes no type system from a file and knows no limits, its JSON
/// writer ends lines as the platform does, and both keep a whole CAS where the text and a list will
/// do. Must not know of other formats.
@NullMarked
package org.kanttekening.exchange.cas;

import org.jspecify.annotations.NullMarked;
