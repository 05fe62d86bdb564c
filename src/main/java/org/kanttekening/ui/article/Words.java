package org.kanttekening.ui.article;

import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.text.Text;

import java.util.List;
import java.util.Set;

/// The words of a paragraph as the page shows them.
///
/// The text area has hundreds of paragraphs styled whenever it lays anything out. Styling goes
/// through everything that could be set by a style sheet, so what is open to style is what ours
/// set.
final class Words extends Text {

    private static final List<CssMetaData<? extends Styleable, ?>> STYLED =
            styled(Text.getClassCssMetaData(), Set.of("-fx-fill", "-fx-font"));

    Words(String text) {
        super(text);
        getStyleClass().add("article-text");
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLED;
    }

    static List<CssMetaData<? extends Styleable, ?>> styled(
            List<CssMetaData<? extends Styleable, ?>> all, Set<String> properties) {
        return all.stream().filter(it -> properties.contains(it.getProperty())).toList();
    }
}
