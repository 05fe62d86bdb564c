/// The JSON of the BBC's Citron, out and in: a file for each article with its text, its quotes
/// (`cue`, `sources`, `contents`, `coreferences`, `id`) and `coreference_groups`. Every span is
/// `start`, `end` and `text`; offsets are code points, as Python counts.
///
/// Citron knows one cue of one piece for each quote, and no quote without: of a split cue the first
/// piece is written, and quotes without a cue are left out. Actors are groups of mentions without
/// names. The files stand in a folder of their own, for Citron reads every `.json` file below the
/// one it is given.
///
/// What comes in is checked span by span. Groups and coreferences become actors; the actor of a
/// group that shares text with a source is the speaker. What Citron does not say stays open.
///
/// Must not know of other formats.
@NullMarked
package org.kanttekening.exchange.citron;

import org.jspecify.annotations.NullMarked;
