/// The report: pages to read, send and print, one for each tagged article and an index of the set.
/// Each page is one file that needs nothing else: no script, no picture, nothing that is fetched.
/// The index of a small set holds the articles themselves too; of a large one it only leads to
/// them, and no more than a row for each is kept in memory.
///
/// - [org.kanttekening.exchange.report.MarkedText] sets the article with its marks, which differ by
///   shape as well as by colour; the text in the page is the article's to the letter, so that it
///   can be copied and read back.
/// - Below it stand the quotes, the actors and the decisions. What they say is drawn from the
///   scheme's table of fields, named in the language of the page.
/// - [org.kanttekening.exchange.report.Html] is the only way by which anything of a file comes into
///   a page: escaped, its hidden characters marked.
///
/// - [org.kanttekening.exchange.report.MeetingSheet] is a page of another sort: what people differ
///   on, with room to write down what was decided.
///
/// Whether required fields are empty is not the report's matter. Must not know of other formats.
@NullMarked
package org.kanttekening.exchange.report;

import org.jspecify.annotations.NullMarked;
