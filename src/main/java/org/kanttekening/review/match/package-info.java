/// Finds out which annotations of several people are meant as the same one: for each kind the
/// assignment that leaves the fewest without a counterpart, and among those the one whose passages
/// overlap most. Must not know what is made of it: differences, decisions and figures stand in
/// other packages.
///
/// ```java
/// var groups = Grouping.of(List.of(annas, brams), MatchRule.USUAL);
/// for (var group : groups.of(Kind.QUOTE)) {
///     group.by("anna"); // a quote, or nothing where anna did not find it
/// }
/// ```
@NullMarked
package org.kanttekening.review.match;

import org.jspecify.annotations.NullMarked;
