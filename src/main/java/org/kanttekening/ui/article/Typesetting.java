package org.kanttekening.ui.article;

import javafx.scene.Node;
import javafx.scene.text.Text;

/// How large the text is set, in which face and how wide, and what follows from it for the page.
final class Typesetting {

    /// Size of what is no article text, at a scale of 1, in pixels; the article's is a share more.
    private static final double SIZE = 16;

    /// What a line of Dutch is as wide as, on average a letter.
    private static final String LINE =
            "De gemeente Veerhaven verbiedt deelscooters in de binnenstad, maakte wethouder Noor"
                    + " Bakker dinsdag bekend na een overleg met de raad.";

    /// Takes on the type that the style sheets give the article's text.
    private final Text probe = new Text("x");

    private double scale = 1;
    private String face = "";
    private int characters = 68;

    Typesetting() {
        probe.getStyleClass().add("article-text");
        probe.setVisible(false);
        probe.setManaged(false);
    }

    /// Must be a child of the view, so that it is styled as the text is.
    Node probe() {
        return probe;
    }

    void setScale(double wanted) {
        scale = Math.clamp(wanted, 0.8, 2.0);
    }

    void setFace(String family) {
        face = family;
    }

    void setCharacters(int wanted) {
        characters = Math.clamp(wanted, 40, 100);
    }

    /// The style of the view, for all that stands in it.
    String style() {
        return "-fx-font-size: " + SIZE * scale + "px;";
    }

    /// The style of the article's own text.
    String textStyle() {
        var style = face.isEmpty() ? "" : "-fx-font-family: \"" + face + "\";";
        probe.setStyle(style);
        return style;
    }

    Page page(double width) {
        var line = new Text(LINE);
        line.setFont(probe.getFont());
        double measure = line.getLayoutBounds().getWidth() / LINE.length() * characters;
        return Page.of(width, measure, probe.getFont().getSize());
    }
}
