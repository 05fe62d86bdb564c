/// What is wrong in a folder of articles, and what is left to do in it: faults of the files, each
/// with its line, and loose ends of the annotations, each with its passage. Reads, and writes
/// nothing. Must not know of the other things that can be done with annotations (review, exchange,
/// suggestions, search), nor who asks.
@NullMarked
package org.kanttekening.check;

import org.jspecify.annotations.NullMarked;
