/// How well two people agree on what they tagged: what both found, where it begins and ends, and
/// what they say of it, in figures that tell on how much they rest.
///
/// Everything but Krippendorff's αU is counted in units that can be drawn again: within an article
/// a quote, actor or decision that somebody found (for words: a paragraph, since a word outside of
/// every quote belongs to none), over a folder an article. The coefficients are DKPro's; only
/// drawing again, a thousand times for each figure, works on tables of its own.
///
/// Must not know files, other people's reviews or how figures are shown.
@NullMarked
package org.kanttekening.review.agreement;

import org.jspecify.annotations.NullMarked;
