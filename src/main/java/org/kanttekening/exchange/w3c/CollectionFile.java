package org.kanttekening.exchange.w3c;

import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Remark;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.exchange.Iris;
import org.kanttekening.exchange.JsonFields;
import org.kanttekening.exchange.TaggedArticle;
import org.kanttekening.folder.Node;
import org.kanttekening.folder.PartsJson;
import org.kanttekening.folder.StoredSidecar;
import org.kanttekening.folder.StrictJson;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// The file of one article's tags: a collection with all annotations on its first page, which
/// stands in it. A collection of none has no page, as the recommendation wants it.
final class CollectionFile {

    /// The collection, its page, and the page's list; each annotation stands on a line.
    private static final int DEPTH = 3;

    private CollectionFile() {}

    static byte[] of(TaggedArticle article) {
        return StrictJson.bytes(collection(article), DEPTH);
    }

    private static Node collection(TaggedArticle article) {
        var sidecar = article.stored().sidecar();
        var items = items(article);
        var iri = Iris.collection(article.owner(), article.file().name());
        var node =
                new JsonFields()
                        .put("@context", Vocabulary.context())
                        .put("id", iri)
                        .put("type", "AnnotationCollection")
                        .put("label", label(article))
                        .put(
                                "creator",
                                new Agents(sidecar.annotator()).agent(sidecar.annotator().id()))
                        .put("generator", Agents.generator())
                        .put(Vocabulary.ARTICLE, source(article))
                        .put(Vocabulary.SIDECAR, frame(article))
                        .put(Vocabulary.REMARKS, digest(sidecar.remarks()))
                        .put("total", JsonFields.number(items.size()));
        if (!items.isEmpty()) {
            var page = iri + "#page";
            node.put(
                            "first",
                            new JsonFields()
                                    .put("id", page)
                                    .put("type", "AnnotationPage")
                                    .put("partOf", iri)
                                    .put("startIndex", JsonFields.number(0))
                                    .put("items", JsonFields.items(items))
                                    .fields())
                    .put("last", page);
        }
        return node.fields();
    }

    private static List<Node> items(TaggedArticle article) {
        var nodes = new AnnotationNodes(article);
        var items = new ArrayList<Node>();
        article.annotations().all().forEach(it -> items.addAll(nodes.of(it)));
        article.stored().sidecar().remarks().forEach(it -> items.add(nodes.of(it)));
        return items;
    }

    private static String label(TaggedArticle article) {
        var title = article.header().title();
        var annotator = article.stored().sidecar().annotator();
        return (title.isEmpty() ? article.file().name() : title)
                + " ("
                + (annotator.name().isEmpty() ? annotator.id() : annotator.name())
                + ")";
    }

    /// The text that all targets are in; its file stands beside.
    private static Node source(TaggedArticle article) {
        var source =
                new JsonFields()
                        .put("id", Iris.article(article.text()))
                        .put("type", "Text")
                        .put("format", "text/plain")
                        .put("name", article.file().name());
        var url = article.header().url();
        return (Iris.isAddress(url) ? source.put("via", url) : source).fields();
    }

    private static Node frame(TaggedArticle article) {
        var stored = article.stored();
        var digest = '"' + PartsJson.digest(article.annotations(), article.text()) + '"';
        var bare = withoutRemarks(stored);
        var extras = bare.sidecar().extras().with(PartsJson.DIGEST, digest);
        return StrictJson.parse(
                PartsJson.frame(bare.with(bare.sidecar().with(extras)), article.text()));
    }

    static StoredSidecar withoutRemarks(StoredSidecar stored) {
        Sidecar sidecar = stored.sidecar();
        for (var remark : stored.sidecar().remarks()) {
            sidecar = sidecar.without(remark.key());
        }
        return stored.with(sidecar);
    }

    /// SHA-256 over remarks in the order of their ids.
    static String digest(List<Remark> remarks) {
        var all = new StringBuilder();
        for (var remark : remarks) {
            for (var part :
                    List.of(
                            remark.id(),
                            remark.on(),
                            remark.replyTo(),
                            remark.by(),
                            remark.at(),
                            remark.text(),
                            text(remark.extras()))) {
                all.append(part).append('\0');
            }
        }
        return sha256(all.toString());
    }

    private static String text(Extras extras) {
        return extras.json().toString();
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
