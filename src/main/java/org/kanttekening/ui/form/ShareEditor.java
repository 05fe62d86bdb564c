package org.kanttekening.ui.form;

import javafx.scene.layout.Region;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A share between 0 and 1, typed as a number or a percentage; what is neither is refused.
final class ShareEditor extends Editor<Optional<Double>> {

    private final LineEditor line;
    private String shown = "";

    ShareEditor(Site<Optional<Double>> site) {
        var typed =
                new Site<String>(
                        site.in(),
                        site.label(),
                        site.help(),
                        "",
                        text -> set(site, text),
                        site.say());
        line = new LineEditor(typed, UnaryOperator.identity());
    }

    private void set(Site<Optional<Double>> site, String typed) {
        var share = read(typed);
        if (share.isEmpty() && !typed.isEmpty()) {
            line.show(shown, true);
            site.say().accept(site.text("form.problem.share"));
        } else {
            site.set().accept(share);
        }
    }

    static Optional<Double> read(String typed) {
        boolean percent = typed.endsWith("%");
        var digits = (percent ? typed.substring(0, typed.length() - 1) : typed).strip();
        try {
            var number = new BigDecimal(digits.replace(',', '.'));
            double share = (percent ? number.movePointLeft(2) : number).doubleValue();
            return share >= 0 && share <= 1 ? Optional.of(share) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    Region node() {
        return line.node();
    }

    @Override
    void show(Optional<Double> value, boolean another) {
        shown = value.map(share -> BigDecimal.valueOf(share).toPlainString()).orElse("");
        line.show(shown, another);
    }

    @Override
    void focus() {
        line.focus();
    }

    @Override
    void setEditable(boolean editable) {
        line.setEditable(editable);
    }

    @Override
    void commit() {
        line.commit();
    }
}
