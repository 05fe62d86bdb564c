package org.kanttekening.exchange.w3c;

import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.article.ArticleText;
import org.kanttekening.exchange.ExchangeFolder;
import org.kanttekening.exchange.TaggedArticle;
import org.kanttekening.folder.ArticleFile;
import org.kanttekening.folder.SidecarJson;
import org.kanttekening.folder.SidecarReading;

import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.List;

/// The tagged articles of the sample folder.
final class SampleArticle {

    private static final String CABINET = "kabinet-schort-havendambesluit-op.txt";
    private static final String MINISTER = "minister-houdt-spoedhulp-brakenzijl-open.txt";

    private SampleArticle() {}

    static TaggedArticle cabinet() throws IOException {
        return of(CABINET, "anna");
    }

    static List<TaggedArticle> all() throws IOException {
        return List.of(
                of(CABINET, "anna"),
                of(CABINET, "bram"),
                of(MINISTER, "anna"),
                of(MINISTER, "bram"));
    }

    /// One with nothing tagged in it.
    static TaggedArticle untagged() throws IOException {
        var tagged = cabinet();
        var sidecar = Sidecar.of(tagged.stored().sidecar().annotator(), tagged.header());
        return new TaggedArticle(
                tagged.file(),
                tagged.text(),
                tagged.owner(),
                tagged.stored().with(sidecar),
                tagged.kinds());
    }

    private static TaggedArticle of(String name, String owner) throws IOException {
        var text = new ArticleText(Files.readString(ExchangeFolder.SAMPLE.resolve(name)));
        var file = ExchangeFolder.SAMPLE.resolve(name + "." + owner + ".kanttekening.json");
        var read =
                (SidecarReading.Read)
                        SidecarJson.read(file.toString(), Files.readAllBytes(file), text);
        return new TaggedArticle(
                new ArticleFile(name), text, owner, read.stored(), EnumSet.allOf(Kind.class));
    }
}
