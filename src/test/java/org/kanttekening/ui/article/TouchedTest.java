package org.kanttekening.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Segments;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;

import java.util.Set;

class TouchedTest {

    private static final ArticleText TEXT = new ArticleText("een\ntwee\ndrie\nvier\nvijf");

    @Test
    void whatIsAddedTouchesItsOwnParagraphs() {
        var now = quoted(Segments.of(TEXT.paragraphs().get(1).span()));
        assertThat(Touched.paragraphs(TEXT, AnnotationSet.EMPTY, now, Set.of("q-1")).stream())
                .containsExactly(1);
    }

    @Test
    void whatMovesTouchesWhereItStoodAndWhereItStands() {
        var before = quoted(Segments.of(TEXT.paragraphs().get(0).span()));
        var now = quoted(Segments.of(TEXT.paragraphs().get(4).span()));
        assertThat(Touched.paragraphs(TEXT, before, now, Set.of("q-1")).stream())
                .containsExactly(0, 4);
    }

    @Test
    void whatRunsOverParagraphsTouchesAllOfThem() {
        var now = quoted(Segments.of(new Span(1, TEXT.paragraphs().get(3).end())));
        assertThat(Touched.paragraphs(TEXT, AnnotationSet.EMPTY, now, Set.of("q-1")).stream())
                .containsExactly(0, 1, 2, 3);
    }

    @Test
    void whatDidNotChangeTouchesNothing() {
        var set = quoted(Segments.of(0, 2));
        assertThat(Touched.paragraphs(TEXT, set, set, Set.of()).isEmpty()).isTrue();
    }

    @Test
    void anotherChoiceTouchesOnlyWhatLooksDifferentUnderIt() {
        var before = new Choice("q-1", Set.of("a-1", "a-2"));
        var now = new Choice("q-2", Set.of("a-2", "a-3"));
        assertThat(before.difference(now)).containsExactlyInAnyOrder("q-1", "q-2", "a-1", "a-3");
        assertThat(before.difference(before)).isEmpty();
    }

    private static AnnotationSet quoted(Segments content) {
        var tag = new Tagging(TEXT);
        tag.quote("q-1", content, Segments.NONE, Segments.NONE, "");
        return tag.set();
    }
}
