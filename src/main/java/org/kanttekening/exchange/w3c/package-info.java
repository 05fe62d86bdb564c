/// W3C Web Annotation (Data Model and Vocabulary, Recommendations of 23 February 2017) in JSON-LD,
/// out and in.
///
/// An article's tags are an AnnotationCollection with all annotations on its first page, beside the
/// article's text:
///
/// - Each quote, actor and decision is an annotation, with a target for each segment (text quote
///   and text position, counted in code points) and a body for each value that a body can hold:
///   terms of the scheme classify, checks assess, notes comment, addresses link, identifiers
///   identify.
/// - Whatever names another annotation (who is behind a quote, what it is inside of, what it
///   responds to, whom a decision binds) is an annotation of its own with the motivation "linking"
///   and the two annotations as targets; remarks comment and reply.
/// - The rest stands in terms of our own, told by the context in the file: see
///   [org.kanttekening.exchange.w3c.Vocabulary].
///
/// Nobody says in which language a note is written; it is taken to be the article's.
///
/// In comes what was written here, edited since or not, and what others write: single annotations,
/// lists, pages and collections, the files of Hypothesis and Recogito. What points by anything else
/// than words and positions is said and left aside. Nothing is fetched. Must not know of other
/// formats.
@NullMarked
package org.kanttekening.exchange.w3c;

import org.jspecify.annotations.NullMarked;
