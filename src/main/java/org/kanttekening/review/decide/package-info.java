/// What a reviewer decides about colleagues' annotations, and what is left to decide. The outcome
/// is a sidecar of its own, the agreed one; nobody's own sidecar changes.
///
/// Everything follows from the sidecars that lie side by side: leaving half-way and coming back, or
/// a kill, loses nothing. Each annotation that is agreed on names what lay before the reviewer
/// ([org.kanttekening.annotation.Considered]) with a fingerprint of what it said; a later edit by
/// an annotator opens again what names the annotation, and nothing else.
///
/// Must not know how decisions are shown, saved or undone: each gives the agreed sidecar as it is
/// afterwards.
@NullMarked
package org.kanttekening.review.decide;

import org.jspecify.annotations.NullMarked;
