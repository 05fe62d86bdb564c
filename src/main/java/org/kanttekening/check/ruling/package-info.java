/// Rulings that a folder's guidelines have grown by: how they are written into the Markdown, how
/// they are read from it, and which annotations are older than one. Works on text, and reads and
/// writes no files. Must not know what was reviewed or by whom, nor who asks.
@NullMarked
package org.kanttekening.check.ruling;

import org.jspecify.annotations.NullMarked;
