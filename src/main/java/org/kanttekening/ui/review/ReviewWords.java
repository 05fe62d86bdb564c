package org.kanttekening.ui.review;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Terms;
import org.kanttekening.app.Messages;
import org.kanttekening.app.review.Reviewing;
import org.kanttekening.article.ArticleText;
import org.kanttekening.review.compare.Difference;
import org.kanttekening.review.compare.Row;
import org.kanttekening.review.decide.Matter;
import org.kanttekening.ui.form.FieldText;
import org.kanttekening.ui.form.SetValues;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How what is compared and decided is called in the language of the window.
final class ReviewWords {

    private final Messages messages;

    ReviewWords(Messages messages) {
        this.messages = messages;
    }

    String text(String key, Object... arguments) {
        return messages.text("review." + key, arguments);
    }

    String kind(Kind kind) {
        return text("kind." + kind.term());
    }

    String difference(Difference difference) {
        return text("difference." + difference.name().toLowerCase(Locale.ROOT));
    }

    /// In what a matter's versions differ, or how else it stands.
    String differences(Matter matter, Reviewing reviewing) {
        var said = new ArrayList<String>();
        if (matter.state() == Matter.State.REOPENED) {
            said.add(text("state.reopened"));
        }
        var row = matter.row();
        if (row.isEmpty()) {
            said.add(text("state.gone"));
        } else {
            row.get().differences().forEach(it -> said.add(said(it, row.get(), reviewing)));
        }
        return String.join(" · ", said);
    }

    private String said(Difference difference, Row row, Reviewing reviewing) {
        if (difference != Difference.FOUND) {
            return difference(difference);
        }
        return text(
                "difference.found-by",
                String.join(
                        ", ",
                        reviewing.names().order().stream()
                                .filter(row.group().members()::containsKey)
                                .map(reviewing.names()::of)
                                .toList()));
    }

    /// What was decided about a matter.
    String outcome(Matter matter, Reviewing reviewing) {
        var review = matter.agreed().flatMap(it -> it.common().review());
        if (review.isPresent() && !review.get().outcome().isEmpty()) {
            var from = review.get().from().stream().map(reviewing.names()::of).toList();
            var outcome =
                    messages.text(
                            "term." + Terms.REVIEW_OUTCOME.name() + "." + review.get().outcome());
            return from.isEmpty()
                    ? outcome
                    : text("outcome.from", outcome, String.join(", ", from));
        }
        return matter.rejected().isEmpty() ? "" : text("outcome.rejected");
    }

    String reason(String code) {
        var key = "term." + Terms.REVIEW_REASON.name() + "." + code;
        return messages.has(key) ? messages.text(key) : code;
    }

    /// What an annotation is called in a list: an actor's name, the words of others.
    String called(Annotation annotation, ArticleText text) {
        return SetValues.called(annotation, text);
    }

    /// Says what one person's annotations hold.
    FieldText fields(ArticleText text, AnnotationSet set) {
        return new FieldText(new SetValues(text, set, messages), ZoneId.systemDefault());
    }

    String field(Kind kind, Field<?, ?> field) {
        return fields(new ArticleText(""), AnnotationSet.EMPTY).name(kind, field);
    }

    List<String> reasons() {
        return Terms.REVIEW_REASON.values();
    }
}
