package org.kanttekening.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.article.ArticleDetails;
import org.kanttekening.folder.ArticleFile;
import org.kanttekening.folder.ReadArticle;
import org.kanttekening.folder.SidecarReading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

class TogetherTest {

    private static final List<String> ALL = List.of("een.txt", "twee.txt", "drie.txt");

    private final Map<String, OpenArticle> opened = new LinkedHashMap<>();
    private final List<String> changed = new ArrayList<>();

    /// What happens later on the window's thread.
    private final Deque<Runnable> later = new ArrayDeque<>();

    /// Opens whatever is asked for but `dicht.txt`, after a while.
    private final Together together =
            new Together(
                    opened,
                    (name, then, otherwise) ->
                            later.add(() -> {
                                if (name.equals("dicht.txt")) {
                                    otherwise.run();
                                } else {
                                    opened.put(name, article(name, true));
                                    then.accept(opened.get(name));
                                }
                            }),
                    later::add);

    @Test
    void changesAllArticlesAndOpensThoseThatAreNotOpen() {
        opened.put("een.txt", article("een.txt", true));

        note("nieuw", ALL);

        assertThat(changed).containsExactlyInAnyOrderElementsOf(ALL);
        assertThat(ALL).allMatch(name -> noteOf(name).equals("nieuw"));
    }

    @Test
    void passesOverWhatCannotBeOpenedOrIsForReadingOnly() {
        opened.put("een.txt", article("een.txt", false));

        note("nieuw", List.of("een.txt", "dicht.txt", "twee.txt"));

        assertThat(changed).containsExactly("twee.txt");
    }

    @Test
    void undoneInOneItIsUndoneInAllAndRedoneInAll() {
        note("nieuw", ALL);

        move("twee.txt", true);
        assertThat(ALL).allMatch(name -> noteOf(name).isEmpty());

        move("drie.txt", false);
        assertThat(ALL).allMatch(name -> noteOf(name).equals("nieuw"));
    }

    @Test
    void saysWhereALaterChangeStandsInTheWay() {
        note("nieuw", ALL);
        var before = sidecar("drie.txt").header();
        opened.get("drie.txt").session().edit(before, before.withStatus("done"), "gesture.status");

        var reach = together.reach(session("een.txt"), true).orElseThrow();

        assertThat(reach.others()).containsExactly("twee.txt");
        assertThat(reach.blocked()).containsExactly("drie.txt");
    }

    @Test
    void undoesTheRestAndLeavesWhatIsBlocked() {
        note("nieuw", ALL);
        var before = sidecar("drie.txt").header();
        opened.get("drie.txt").session().edit(before, before.withStatus("done"), "gesture.status");

        move("een.txt", true);

        assertThat(noteOf("een.txt")).isEmpty();
        assertThat(noteOf("twee.txt")).isEmpty();
        assertThat(noteOf("drie.txt")).isEqualTo("nieuw");
        assertThat(sidecar("drie.txt").header().status()).isEqualTo("done");
    }

    @Test
    void aGestureOfOneArticleReachesNoOther() {
        note("nieuw", ALL);
        var before = sidecar("een.txt").header();
        session("een.txt").edit(before, before.withStatus("done"), "gesture.status");

        var reach = together.reach(session("een.txt"), true).orElseThrow();

        assertThat(reach.isOfSeveral()).isFalse();
    }

    @Test
    void nothingIsChangedWhereItIsCancelledWhileArticlesAreOpened() {
        var opening = new ArrayList<Integer>();
        var watch =
                new Together.Watch() {
                    @Override
                    public void opened(int done, int total) {
                        opening.add(done);
                    }

                    @Override
                    public boolean isCancelled() {
                        return opening.size() > 2;
                    }
                };

        together.apply("gesture.status", "g-1", steps("nieuw", ALL), watch, changed::addAll);
        runLater();

        assertThat(opening).containsExactly(0, 1, 2);
        assertThat(opened.values()).noneMatch(it -> it.session().canUndo());
        assertThat(changed).isEmpty();
    }

    @Test
    void thousandsOfArticlesGoInOneGesture() {
        var many = new ArrayList<String>();
        for (int i = 0; i < 3000; i++) {
            many.add("artikel-" + i + ".txt");
        }

        note("nieuw", many);

        assertThat(changed).hasSize(3000);
    }

    private void note(String text, List<String> names) {
        together.apply(
                "gesture.status", "g-1", steps(text, names), Together.Watch.NONE, changed::addAll);
        runLater();
    }

    private void runLater() {
        while (!later.isEmpty()) {
            later.remove().run();
        }
    }

    private static Map<String, Consumer<Scribe>> steps(String text, List<String> names) {
        var steps = new LinkedHashMap<String, Consumer<Scribe>>();
        for (var name : names) {
            steps.put(
                    name,
                    scribe ->
                            scribe.put(
                                    Header.SHAPE.with(
                                            scribe.sidecar().header(), Header.NOTE, text)));
        }
        return steps;
    }

    private void move(String name, boolean undo) {
        var reach = together.reach(session(name), undo).orElseThrow();
        together.move(session(name), reach, undo);
    }

    private Session session(String name) {
        return opened.get(name).session();
    }

    private Sidecar sidecar(String name) {
        return session(name).sidecar();
    }

    private String noteOf(String name) {
        return sidecar(name).header().note();
    }

    private static OpenArticle article(String name, boolean editable) {
        var desk = new Desk(Desk.ARTICLE, editable);
        var file = new ArticleFile(name);
        var session =
                new Session(
                        name,
                        desk.text,
                        desk.session.sidecar(),
                        new TestHints(),
                        java.time.Clock.fixed(Desk.NOW, java.time.ZoneOffset.UTC),
                        new org.kanttekening.change.RandomIds(new java.util.Random(1)),
                        org.kanttekening.folder.FolderSettings.NONE,
                        editable);
        return new OpenArticle(
                file,
                new ReadArticle(file, desk.text, "UTF-8", false, ArticleDetails.NONE),
                new SidecarReading.Absent(),
                session);
    }
}
