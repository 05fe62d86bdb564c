/// UIMA CAS out and in: CAS JSON 0.4 both ways, XMI out, in a type system that INCEpTION opens as
/// its own layers. Offsets are UTF-16.
///
/// Both formats are written and read here and not through uimaj, which the tests hold them against.
/// Its JSON reader (0.5.0) takes no type system from a file, so that it cannot read what strangers
/// made, and knows no limits; its JSON writer ends lines as the platform does. Per article of 4,100
/// characters and 72 annotations it took 2.9 ms to write JSON from a CAS that was filled already
/// and 4.0 ms to read it, against 1.4 and 2.1 ms here. Must not know of other formats.
@NullMarked
package org.kanttekening.exchange.cas;

import org.jspecify.annotations.NullMarked;
