package org.kanttekening.bench;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Annotator;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Item;
import org.kanttekening.annotation.References;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.article.ArticleText;
import org.kanttekening.folder.ActorRegister;
import org.kanttekening.folder.ActorRegisterJson;
import org.kanttekening.folder.ArticleStamp;
import org.kanttekening.folder.Revision;
import org.kanttekening.folder.SidecarJson;
import org.kanttekening.folder.StoredSidecar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/// Writes a folder of five newspapers' articles, each tagged by Anna with forty annotations and
/// every tenth by Bram too, with the register of the actors. The same number always gives the same
/// files.
public final class Archive {

    static final Annotator ANNA = Annotator.of("anna", "Anna");
    static final Annotator BRAM = Annotator.of("bram", "Bram");

    private static final long SEED = 20260715;
    private static final List<String> STATUSES =
            List.of("done", "done", "done", "in-progress", "new");

    private final Cast cast = new Cast();
    private final Path folder;

    private Archive(Path folder) {
        this.folder = folder;
    }

    /// @param arguments the folder, new or empty, and how many articles to write
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2 || !arguments[1].matches("[1-9][0-9]{0,6}")) {
            System.err.println("Usage: Archive DIR ARTICLES");
            System.exit(2);
            return;
        }
        long start = System.nanoTime();
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        System.out.printf(
                Locale.ROOT,
                "%s articles written in %.1f s%n",
                arguments[1],
                (System.nanoTime() - start) / 1e9);
    }

    /// @throws DirectoryNotEmptyException where something stands in the folder already
    static void write(Path folder, int articles) throws IOException {
        Files.createDirectories(folder);
        try (var there = Files.list(folder)) {
            if (there.findAny().isPresent()) {
                throw new DirectoryNotEmptyException(folder.toString());
            }
        }
        for (var outlet : StoryWords.OUTLETS) {
            Files.createDirectories(folder.resolve(folderOf(outlet)));
        }
        var archive = new Archive(folder);
        Files.write(
                folder.resolve(ActorRegister.FILE),
                ActorRegisterJson.write(archive.cast.register()));
        try {
            IntStream.range(0, articles).parallel().forEach(archive::article);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void article(int number) {
        try {
            var story = new Story(cast, SEED, number, ANNA.id());
            var name = String.format(Locale.ROOT, "%s-%05d.txt", story.published(), number);
            var file = folder.resolve(folderOf(story.outlet())).resolve(name);
            // Some come from a machine that ends lines otherwise.
            Files.writeString(
                    file, number % 50 == 7 ? story.text().replace("\n", "\r\n") : story.text());
            var text = new ArticleText(story.text());
            var status = STATUSES.get(number % STATUSES.size());
            sidecar(file, text, ANNA, story.header(status), story.annotations());
            if (number % 10 == 0) {
                var again = new Story(cast, SEED, number, BRAM.id());
                var random = new Random(SEED + number);
                sidecar(file, text, BRAM, again.header("done"), reread(again, random));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What another reader found of it: not all, and some of it of another sort.
    private static List<Annotation> reread(Story story, Random random) {
        var all = new ArrayList<Annotation>();
        var missed = new HashSet<String>();
        for (var annotation : story.annotations()) {
            if (!(annotation instanceof Actor) && random.nextInt(8) == 0) {
                missed.add(annotation.id());
            } else {
                all.add(Tags.reread(annotation, random));
            }
        }
        for (var id : missed) {
            all.replaceAll(annotation -> References.without(annotation, id));
        }
        return all;
    }

    private static void sidecar(
            Path article,
            ArticleText text,
            Annotator annotator,
            Header header,
            List<Annotation> annotations)
            throws IOException {
        var name = String.valueOf(article.getFileName());
        var sidecar = Sidecar.of(annotator, header, annotations, List.<Item>of(), Extras.NONE);
        var stored =
                new StoredSidecar(
                        sidecar,
                        new Revision("00000001", "", Extras.NONE),
                        ArticleStamp.of(name, text, "UTF-8"),
                        "1.0.0");
        Files.write(
                article.resolveSibling(name + "." + annotator.id() + ".kanttekening.json"),
                SidecarJson.write(stored, text));
    }

    private static String folderOf(String outlet) {
        return outlet.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
