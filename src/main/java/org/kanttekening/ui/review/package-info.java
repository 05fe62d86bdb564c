/// Comparing colleagues' tags and deciding: the list of what differs, the article with a lane for
/// each person, and their versions field by field. It shows and asks; what is decided is decided at
/// the desk ([org.kanttekening.app.review.Reviewing]).
@NullMarked
package org.kanttekening.ui.review;

import org.jspecify.annotations.NullMarked;
