package org.kanttekening.app.agreement;

import org.kanttekening.review.agreement.Agreement;

import java.util.List;

/// How well those who tagged a folder agree.
///
/// @param pairs by the people's ids
/// @param alone articles that only one person tagged, about which nothing can be said
public record FolderAgreement(List<Pair> pairs, List<Alone> alone, List<Unread> unread) {

    /// Two people, in the order of their ids.
    ///
    /// @param articles by name
    /// @param total over all of these articles
    public record Pair(String first, String second, List<InArticle> articles, Agreement total) {
        public Pair {
            articles = List.copyOf(articles);
        }
    }

    public record InArticle(String article, Agreement agreement) {}

    public record Alone(String article, String annotator) {}

    /// A file that is left out.
    ///
    /// @param file its name in the folder
    /// @param reason an exception that says which place of which file
    public record Unread(String file, Exception reason) {}

    public FolderAgreement {
        pairs = List.copyOf(pairs);
        alone = List.copyOf(alone);
        unread = List.copyOf(unread);
    }
}
