package org.kanttekening.exchange.cas;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Kind;
import org.kanttekening.exchange.Draft;
import org.kanttekening.exchange.ExchangeFolder;
import org.kanttekening.exchange.ImportFolder;
import org.kanttekening.exchange.Mapping;
import org.kanttekening.exchange.TaggedArticle;
import org.kanttekening.folder.ArticleFile;
import org.kanttekening.folder.ArticleFolder;
import org.kanttekening.folder.SidecarJson;
import org.kanttekening.folder.SidecarReading;
import org.kanttekening.folder.UnreadableFileException;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/// Tagged articles, and what comes of them on the way out and back in.
final class CasFixture {

    private CasFixture() {}

    /// The sidecars of the sample articles.
    static List<TaggedArticle> samples() throws Exception {
        var folder = ArticleFolder.open(ExchangeFolder.SAMPLE);
        var found = new ArrayList<TaggedArticle>();
        for (var owners : folder.survey().owners().entrySet()) {
            for (var owner : owners.getValue().keySet()) {
                found.add(sample(folder, owners.getKey(), owner));
            }
        }
        return found;
    }

    private static TaggedArticle sample(ArticleFolder folder, ArticleFile file, String owner)
            throws Exception {
        var text = folder.read(file).text();
        var stored = ((SidecarReading.Read) folder.readSidecar(file, owner, text)).stored();
        return new TaggedArticle(file, text, owner, stored, EnumSet.allOf(Kind.class));
    }

    static byte[] json(TaggedArticle article) {
        return CasJson.write(CasMaker.make(article));
    }

    static byte[] xmi(TaggedArticle article) {
        return CasXmi.write(CasMaker.make(article));
    }

    /// What a file says, taken in by somebody else.
    static Draft read(byte[] json, TaggedArticle into) throws UnreadableFileException {
        var cas = CasReader.read("artikel.json", json);
        return new IncomingCas("artikel.json", cas, cas.views().getFirst())
                .read(into.text(), ImportFolder.intake("carla", Mapping.NONE));
    }

    /// The sidecar of a draft that restores one.
    static byte[] sidecar(Draft draft, TaggedArticle article) {
        return SidecarJson.write(draft.restored().orElseThrow(), article.text());
    }

    static byte[] sidecar(TaggedArticle article) {
        return SidecarJson.write(article.stored(), article.text());
    }

    static <A extends Annotation> A only(Draft draft, Class<A> kind) {
        return draft.annotations().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }
}
