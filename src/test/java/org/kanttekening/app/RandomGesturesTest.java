package org.kanttekening.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Passages;
import org.kanttekening.annotation.References;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.article.Graphemes;
import org.kanttekening.article.RandomText;
import org.kanttekening.folder.ArticleStamp;
import org.kanttekening.folder.FolderSettings;
import org.kanttekening.folder.Revision;
import org.kanttekening.folder.SidecarJson;
import org.kanttekening.folder.StoredSidecar;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Ten thousand gestures in any order on an awkward text: whatever a hand does, the sidecar stays
/// sound and every step can be taken back.
class RandomGesturesTest {

    private static final int GESTURES = 10_000;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final Desk desk = new Desk(Desk.ARTICLE + RandomText.of(random, 1_500) + Desk.ARTICLE);
    private final Set<String> changed = new HashSet<>();

    @Test
    void gesturesLeaveASoundSidecarAndCanAllBeUndoneAndRedone() {
        var hand = new RandomGestures(desk, random);
        var first = desk.session.sidecar();
        var firstBytes = bytes(first);
        desk.session.listen(ear());
        for (int i = 0; i < GESTURES; i++) {
            makeOne(hand, i);
            assertSound(changed, i);
            if (i % 500 == 0) {
                assertAllSound(i);
            }
        }
        var last = desk.session.sidecar();
        var lastBytes = bytes(last);
        boolean more = desk.session.canRedo(); // where the last gesture was an undo

        int undone = 0;
        while (desk.session.undo().isPresent()) {
            undone++;
        }
        assertThat(undone).as("seed %d", seed).isGreaterThan(GESTURES / 4);
        assertThat(desk.session.sidecar()).as("seed %d", seed).isEqualTo(first);
        assertThat(bytes(desk.session.sidecar())).as("seed %d", seed).isEqualTo(firstBytes);

        for (int i = 0; i < undone; i++) {
            assertThat(desk.session.redo()).as("seed %d", seed).isPresent();
        }
        assertThat(desk.session.canRedo()).as("seed %d", seed).isEqualTo(more);
        assertThat(desk.session.sidecar()).as("seed %d", seed).isEqualTo(last);
        assertThat(bytes(desk.session.sidecar())).as("seed %d", seed).isEqualTo(lastBytes);
    }

    private void makeOne(RandomGestures hand, int number) {
        changed.clear();
        try {
            hand.next();
        } catch (RuntimeException e) {
            throw new AssertionError("seed " + seed + ", gesture " + number, e);
        }
    }

    /// What a gesture changed is sound, and so is what refers to it.
    private void assertSound(Set<String> keys, int number) {
        for (var key : keys) {
            desk.session
                    .annotations()
                    .find(key)
                    .ifPresentOrElse(
                            annotation -> assertSound(annotation, number),
                            () ->
                                    assertThat(desk.session.annotations().naming(key))
                                            .as("names %s, %s", key, at(number))
                                            .isEmpty());
        }
    }

    private void assertAllSound(int number) {
        var all = desk.session.annotations().all();
        all.forEach(annotation -> assertSound(annotation, number));
        assertThat(all).extracting(Annotation::id).as(at(number)).doesNotHaveDuplicates();
        assertThat(desk.session.tally())
                .as(at(number))
                .isEqualTo(
                        Tally.of(
                                desk.session.sidecar(),
                                it -> !FolderSettings.NONE.missing(it).isEmpty()));
    }

    private void assertSound(Annotation annotation, int number) {
        assertThat(Kind.ofId(annotation.id())).as(at(number)).contains(annotation.kind());
        for (var id : References.of(annotation)) {
            assertThat(desk.session.annotations().find(id))
                    .as("%s of %s, %s", id, annotation, at(number))
                    .isPresent();
        }
        for (var passage : Passages.of(annotation)) {
            assertSound(passage.segments(), annotation.id() + " " + passage.path(), number);
        }
    }

    private void assertSound(Segments segments, String where, int number) {
        var text = desk.text.value();
        int from = -1;
        for (var segment : segments.list()) {
            assertThat(segment.start()).as("%s, %s", where, at(number)).isGreaterThan(from);
            assertThat(segment.end()).as("%s, %s", where, at(number)).isBetween(1, text.length());
            assertThat(
                            Graphemes.isBoundary(text, segment.start())
                                    && Graphemes.isBoundary(text, segment.end()))
                    .as("%s cuts no character, %s", where, at(number))
                    .isTrue();
            from = segment.end();
        }
    }

    private String at(int number) {
        return "seed " + seed + ", gesture " + number;
    }

    private Session.Listener ear() {
        return new Session.Listener() {
            @Override
            public void changed(Sidecar before, Sidecar after, Set<String> keys) {
                changed.addAll(keys);
            }

            @Override
            public void chosen(Optional<String> id) {
                id.ifPresent(it -> assertThat(desk.session.chosen()).as(it).isPresent());
            }
        };
    }

    private String bytes(Sidecar sidecar) {
        var stamp = new ArticleStamp("artikel.txt", desk.text.sha256(), 0, "UTF-8");
        var revision = new Revision("r-00000001", "", Extras.NONE);
        var stored = new StoredSidecar(sidecar, revision, stamp, "1.0.0");
        return new String(SidecarJson.write(stored, desk.text), StandardCharsets.UTF_8);
    }
}
