package org.kanttekening.article;

/// What is known about an article besides its text; empty where it is not known.
///
/// @param language a BCP 47 tag, such as `nl`
/// @param published the day of publication, ISO 8601, the anchor for words such as "dinsdag"
public record ArticleDetails(
        String language, String title, String byline, String outlet, String published, String url) {

    public static final ArticleDetails NONE = new ArticleDetails("", "", "", "", "", "");
}
