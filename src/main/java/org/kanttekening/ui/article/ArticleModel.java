package org.kanttekening.ui.article;

import javafx.scene.layout.Region;

import jfx.incubator.scene.control.richtext.StyleResolver;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledSegment;
import jfx.incubator.scene.control.richtext.model.StyledTextModelViewOnlyBase;

import org.kanttekening.article.ArticleText;

import java.util.function.IntFunction;
import java.util.function.Supplier;

/// An article for the text area: read-only, a paragraph a line, each shown by a flow of our own.
final class ArticleModel extends StyledTextModelViewOnlyBase {

    private final ArticleText text;
    private final IntFunction<MarkedFlow> flows;

    ArticleModel(ArticleText text, IntFunction<MarkedFlow> flows) {
        this.text = text;
        this.flows = flows;
    }

    @Override
    public int size() {
        return text.paragraphs().size();
    }

    @Override
    public String getPlainText(int index) {
        return text.slice(text.paragraphs().get(index).span());
    }

    @Override
    public StyleAttributeMap getStyleAttributeMap(StyleResolver resolver, TextPos pos) {
        return StyleAttributeMap.EMPTY;
    }

    @Override
    public RichParagraph getParagraph(int index) {
        return new RichParagraph() {
            @Override
            public Supplier<Region> getParagraphRegion() {
                return () -> flows.apply(index);
            }

            @Override
            public String getPlainText() {
                return ArticleModel.this.getPlainText(index);
            }

            @Override
            public int getSegmentCount() {
                return 1;
            }

            @Override
            public StyledSegment getSegment(int segment) {
                return StyledSegment.of(getPlainText());
            }
        };
    }
}
