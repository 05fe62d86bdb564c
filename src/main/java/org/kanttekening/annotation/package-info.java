/// What a fact-checker says about an article: quotes, actors, decisions, the remarks and headings
/// beside them, the table that describes their fields once, and the immutable set of them with its
/// interval queries. Must not know where any of it is stored, how it is changed or how it is shown.
@NullMarked
package org.kanttekening.annotation;

import org.jspecify.annotations.NullMarked;
