/// CoNLL, out: the tokens of an article with a column for each thing marked, for training.
///
/// - Each file is CoNLL-U Plus: the first line names the columns, comments begin with `#`, a blank
///   line ends a sentence. Columns: `ID` within the sentence, `FORM`, `START` and `END` in the
///   article (code points, so that labels can be joined with the text again), then labels for
///   `CONTENT`, `SOURCE`, `CUE`, `ACTOR`, `TRIGGER` and `MEASURE`.
/// - Labels are begin, inside, outside: `B-content`, `I-content`, `O`; an actor's is its type.
/// - Tokens are what the JDK's word iterator finds for the language, without white space, never
///   within a grapheme. A token belongs to a passage with which it shares any character.
/// - A column holds one passage for each token: the outermost. Pieces of a split passage each begin
///   anew.
///
/// Must not know of other formats.
@NullMarked
package org.kanttekening.exchange.conll;

import org.jspecify.annotations.NullMarked;
