package org.kanttekening.ui.review;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/// A person's number, the line their marks are drawn with, and their name.
final class PersonSign extends HBox {

    private static final double SAMPLE = 26;

    /// How many people's lines look different; the style sheet has as many.
    private static final int PEOPLE = 6;

    /// @param number from 1, the key that takes their version
    PersonSign(int number, String name) {
        super(6);
        getStyleClass().add("person-sign");
        var key = new Label(String.valueOf(number));
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        var line = new Line(0, 0, SAMPLE, 0);
        line.getStyleClass().addAll("voice-sample", "person-" + ((number - 1) % PEOPLE + 1));
        var called = new Label(name);
        called.getStyleClass().add("person-name");
        getChildren().setAll(key, line, called);
        setAccessibleText(number + ", " + name);
    }
}
