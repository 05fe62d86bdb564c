/// ClaimReview, Claim and Quotation of schema.org in JSON-LD, as search engines and archives of
/// fact checks read them; out only.
///
/// - Each quote is a Quotation with who says it; an actor is a Person or an Organization, with what
///   public registers call it.
/// - Each check that has an outcome is a ClaimReview of a Claim. What is still to be checked says
///   nothing outside. An affiliation that a check contradicts is left out: outside, nobody would
///   know that it is only what the article states.
/// - A rating in words is the verdict, else the outcome in the article's language; a number is
///   given only to outcomes that say how true a claim is: see
///   [org.kanttekening.exchange.claimreview.Rating].
///
/// The address of the page on which a review is published is known to who publishes it, who adds it
/// as `url`. Must not know of other formats.
@NullMarked
package org.kanttekening.exchange.claimreview;

import org.jspecify.annotations.NullMarked;
