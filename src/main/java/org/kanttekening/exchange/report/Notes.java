package org.kanttekening.exchange.report;

import org.kanttekening.annotation.Annotation;

/// Writes what stands with every annotation below the text: its number, the way back into the text,
/// and what colleagues remarked.
final class Notes {

    private final Reported reported;
    private final Html page;

    Notes(Reported reported, Html page) {
        this.reported = reported;
        this.page = page;
    }

    /// The number of a quote or decision, which leads back to its place in the text.
    void number(Annotation annotation) {
        var number = reported.number(annotation.id());
        if (reported.isAnchored(annotation.id())) {
            page.element(
                    "a",
                    number,
                    "class",
                    "ordinal",
                    "href",
                    "#" + reported.placeInText(annotation.id()),
                    "aria-label",
                    number + ", " + reported.labels().text("exchange.html.back"));
        } else {
            page.element("span", number, "class", "ordinal");
        }
    }

    /// The number of an annotation, which leads to it.
    void ordinal(Annotation annotation) {
        page.element(
                "a",
                reported.number(annotation.id()),
                "class",
                "ordinal",
                "href",
                "#" + reported.place(annotation.id()));
    }

    void backToText(Annotation annotation) {
        if (reported.isAnchored(annotation.id())) {
            page.element(
                    "a",
                    "↑",
                    "class",
                    "back",
                    "href",
                    "#" + reported.placeInText(annotation.id()),
                    "aria-label",
                    reported.labels().text("exchange.html.back"));
        }
    }

    /// A way to the annotation in the program.
    void open(Annotation annotation) {
        page.text(" ")
                .element(
                        "a",
                        "↗",
                        "class",
                        "back",
                        "href",
                        reported.passage(annotation.id()),
                        "title",
                        reported.labels().text("exchange.html.open"),
                        "aria-label",
                        called(annotation) + ", " + reported.labels().text("exchange.html.open"));
    }

    private String called(Annotation annotation) {
        var number = reported.number(annotation.id());
        return number.isEmpty() ? reported.names().of(annotation) : number;
    }

    void remarks(Annotation annotation) {
        var remarks = reported.remarks(annotation.id());
        if (remarks.isEmpty()) {
            return;
        }
        page.open("ul", "class", "remarks");
        for (var remark : remarks) {
            page.open("li").open("b").isolated(remark.by()).close("b").text(": ");
            page.isolated(remark.text()).text(" ");
            page.open("span", "class", "signature")
                    .isolated(reported.labels().moment(remark.at()))
                    .close("span");
            page.close("li");
        }
        page.close("ul");
    }
}
