/// Agreement at the desk: reads what people tagged in a folder and has the figures made, for each
/// pair and article and over all. Must not know whether a window or a command line asks.
@NullMarked
package org.kanttekening.app.agreement;

import org.jspecify.annotations.NullMarked;
