/// brat standoff, out and in: a text, the marks on it in an `.ann` file beside, and the
/// configuration with which a brat 1.3 server opens the collection.
///
/// - An actor's mentions are marks of its type (`Person`, `Ministry`; `Actor` where it has none),
///   joined by `Equiv`; its identifiers are normalisations of the first of them.
/// - A quote with a cue is an event `Attribution` triggered by the cue, with roles `Content`,
///   `Source`, `Speaker`, `OnBehalfOf`, `Addressee`, `Medium`. brat has no event without a trigger:
///   a quote without a cue is an event `Quotation` triggered by its content. A trigger is of its
///   event's type, or brat does not open the file.
/// - A decision is an event `Decision` triggered by its trigger. Whoever takes part is a mark of
///   the actor where it has a mention there, else a `Participant`, which `Refers` to one.
/// - Nesting, reactions, related decisions and affiliations are relations; values of lists are
///   attributes; notes are `AnnotatorNotes`.
/// - brat holds a file's text against the text it covers, and a file's lines end at every sort of
///   line end: passages are split there, and joined again on reading. Blank pieces are left out.
/// - What none of this can say stands in notes of the type `Kanttekening`: on each event and
///   mention the annotation's id, with the rest of its fields as sidecars have them; on the mark
///   `Article`, the first line of the text, the rest of each actor, each annotation without marks,
///   and all of the sidecar that is no annotation. A field stands in the rest only where reading
///   the marks alone would not give it exactly.
///
/// What comes in is read from the marks first; the rest then fills what they do not say, and gives
/// way where they say something else than when they were written
/// ([org.kanttekening.exchange.brat.Refining]). Files in other types are handed on as marks and
/// links.
///
/// Must not know of other formats.
@NullMarked
package org.kanttekening.exchange.brat;

import org.jspecify.annotations.NullMarked;
