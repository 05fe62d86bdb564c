/// Finds passages in all articles of a folder: by text, kind, any field of the scheme, actor,
/// annotator, status and date; in context, sorted, grouped and counted. Must not know how articles
/// are exchanged, reviewed or checked, nor of commands or windows.
///
/// ```java
/// var loading = new CorpusLoader(folder).load(progress, () -> false);
/// var query = QuerySyntax.parse("kind:quote check.status:to-check /waarschuw\\w+/");
/// var hits = Search.in(ZoneId.systemDefault()).run(loading.corpus(), query, () -> false);
/// hits.sorted(Order.LEFT).list().getFirst().line(40);
/// ```
///
/// - A [org.kanttekening.search.Corpus] is what is searched: immutable, loaded once by a
///   [org.kanttekening.search.CorpusLoader], then kept up to date article by article. The folded
///   text of each article is kept beside it; annotations are read by the table of fields as they
///   are, which is fast enough.
/// - A [org.kanttekening.search.Query] is a value, made of terms, with one way of writing it
///   ([org.kanttekening.search.QuerySyntax]) that window and command line share.
/// - What can be asked of an article or annotation is a [org.kanttekening.search.Property]; hits
///   are grouped and counted by the same.
@NullMarked
package org.kanttekening.search;

import org.jspecify.annotations.NullMarked;
