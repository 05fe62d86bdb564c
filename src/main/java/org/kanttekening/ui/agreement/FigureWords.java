package org.kanttekening.ui.agreement;

import org.kanttekening.app.Messages;
import org.kanttekening.app.agreement.Line;
import org.kanttekening.review.agreement.Figure;
import org.kanttekening.review.agreement.Figure.Defined;
import org.kanttekening.review.agreement.Figure.Undefined;
import org.kanttekening.review.agreement.Measure;
import org.kanttekening.review.agreement.Measure.Aspect;

import java.text.NumberFormat;
import java.util.Locale;

/// Puts figures into words: what is measured, the number, what it rests on and what to beware of.
final class FigureWords {

    private static final String NOT_DEFINED = "–";

    private final Messages messages;
    private final NumberFormat numbers;

    FigureWords(Messages messages) {
        this.messages = messages;
        numbers = NumberFormat.getNumberInstance(messages.locale());
        numbers.setMinimumFractionDigits(2);
        numbers.setMaximumFractionDigits(2);
    }

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /// How a figure is called above its column.
    ///
    /// @param first the people's ids where the whole table is about one pair, else what stands for
    ///   them
    String title(Measure measure, boolean folder, String first, String second) {
        var key = "agreement.measure." + measure.term();
        if (measure.aspect() != Aspect.FOUND) {
            return messages.text(key);
        }
        return folder
                ? messages.text(key + ".folder")
                : messages.text(key, measure.isForFolder() ? first : second);
    }

    String help(Measure measure) {
        return messages.text("agreement.help." + measure.term());
    }

    String value(Figure figure) {
        return switch (figure) {
            case Defined defined -> numbers.format(defined.value());
            case Undefined _ -> NOT_DEFINED;
        };
    }

    /// What a figure rests on, and between what it would move.
    String basis(Figure figure) {
        var of = messages.text("agreement.of", figure.n());
        return switch (figure) {
            case Defined defined ->
                    defined.interval()
                            .map(it ->
                                    messages.text(
                                            "agreement.of.interval",
                                            of,
                                            numbers.format(it.low()),
                                            numbers.format(it.high())))
                            .orElse(of);
            case Undefined _ -> of;
        };
    }

    /// What is to be said of a figure; empty where nothing is.
    String warning(Figure figure) {
        return switch (figure) {
            case Defined defined -> defined.few() ? messages.text("agreement.few") : "";
            case Undefined undefined ->
                    messages.text(
                            "agreement.undefined."
                                    + undefined
                                            .reason()
                                            .name()
                                            .toLowerCase(Locale.ROOT)
                                            .replace('_', '-'));
        };
    }

    /// The same at length.
    String explanation(Figure figure) {
        return figure instanceof Defined defined && defined.few()
                ? messages.text("agreement.few.help", Defined.FEW_ITEMS, Defined.FEW_DRAWN)
                : warning(figure);
    }

    /// What a line of the table is of.
    String name(Line line) {
        var pair = line.pairs().getFirst();
        var people =
                line.isOfFolder()
                        ? messages.text("agreement.all-pairs", line.pairs().size())
                        : messages.text("agreement.pair", pair.first(), pair.second());
        return line.article().orElse(people);
    }

    /// The people of a line of one article.
    String people(Line line) {
        var pair = line.pairs().getFirst();
        return messages.text("agreement.pair", pair.first(), pair.second());
    }

    /// What somebody says, as it is shown.
    ///
    /// @param said words, names, or a value of the scheme
    String said(Measure measure, String said) {
        if (said.isEmpty()) {
            return messages.text(
                    measure.aspect() == Aspect.FOUND || measure.aspect() == Aspect.BOUNDARIES
                            ? "agreement.says.nothing"
                            : "agreement.says.empty");
        }
        return switch (measure.aspect()) {
            case FOUND, BOUNDARIES, SPEAKER -> said;
            case TYPE -> term("quoteType", said);
            case KIND -> term("quoteKind", said);
            case CHECK -> term("check", said);
            case WORDS -> messages.text("agreement.role." + said);
        };
    }

    private String term(String list, String value) {
        var key = "term." + list + "." + value;
        return messages.has(key) ? messages.text(key) : value;
    }
}
