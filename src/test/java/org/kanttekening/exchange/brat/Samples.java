package org.kanttekening.exchange.brat;

import org.kanttekening.annotation.Kind;
import org.kanttekening.article.ArticleText;
import org.kanttekening.exchange.ExchangeFolder;
import org.kanttekening.exchange.TaggedArticle;
import org.kanttekening.folder.ArticleFile;
import org.kanttekening.folder.SidecarJson;
import org.kanttekening.folder.SidecarReading;

import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumSet;

/// A tagged article of the sample folder.
final class Samples {

    private static final String NAME = "kabinet-schort-havendambesluit-op.txt";

    private Samples() {}

    static TaggedArticle annas() throws IOException {
        var text = new ArticleText(Files.readString(ExchangeFolder.SAMPLE.resolve(NAME)));
        var sidecar = ExchangeFolder.SAMPLE.resolve(NAME + ".anna.kanttekening.json");
        var reading =
                (SidecarReading.Read) SidecarJson.read("anna", Files.readAllBytes(sidecar), text);
        return new TaggedArticle(
                new ArticleFile(NAME), text, "anna", reading.stored(), EnumSet.allOf(Kind.class));
    }
}
