package org.kanttekening.annotation;

import java.util.List;

/// What one annotator's sidecar says about the article as a whole: what the article is, how far the
/// annotator has come, and a note.
///
/// @param language a BCP 47 tag, such as `nl`
/// @param published the day of publication, the anchor for words such as "dinsdag"
/// @param inArticle fields unknown to this version that stood with the article's details
public record Header(
        String language,
        String title,
        String byline,
        String outlet,
        String published,
        String url,
        String status,
        String note,
        Extras inArticle)
        implements Item {

    /// The key of the one header in a sidecar.
    public static final String KEY = "article";

    public static final Field<Header, String> TITLE =
            Field.of("title", new FieldType.Text(false), Header::title).first();
    public static final Field<Header, String> BYLINE =
            Field.of("byline", new FieldType.Text(false), Header::byline).first();
    public static final Field<Header, String> OUTLET =
            Field.of("outlet", new FieldType.Text(false), Header::outlet).first();
    public static final Field<Header, String> PUBLISHED =
            Field.of("published", new FieldType.Day(), Header::published).first();
    public static final Field<Header, String> URL =
            Field.of("url", new FieldType.Link(), Header::url).first();
    public static final Field<Header, String> LANGUAGE =
            Field.of("language", new FieldType.Text(false), Header::language).first();
    public static final Field<Header, String> STATUS =
            Field.of("status", new FieldType.Term(Terms.ARTICLE_STATUS), Header::status).first();
    public static final Field<Header, String> NOTE =
            Field.of("note", new FieldType.Text(true), Header::note).first();

    public static final Header NONE = new Header("", "", "", "", "", "", "new", "", Extras.NONE);

    public static final Shape<Header> SHAPE =
            new Shape<>(
                    "article",
                    List.of(TITLE, BYLINE, OUTLET, PUBLISHED, URL, LANGUAGE, STATUS, NOTE),
                    NONE,
                    Header::inArticle,
                    values ->
                            new Header(
                                    values.get(LANGUAGE),
                                    values.get(TITLE),
                                    values.get(BYLINE),
                                    values.get(OUTLET),
                                    values.get(PUBLISHED),
                                    values.get(URL),
                                    values.get(STATUS),
                                    values.get(NOTE),
                                    values.extras()));

    @Override
    public String key() {
        return KEY;
    }

    public Header withStatus(String changed) {
        return SHAPE.with(this, STATUS, changed);
    }
}
