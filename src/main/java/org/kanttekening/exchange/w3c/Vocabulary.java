package org.kanttekening.exchange.w3c;

import org.kanttekening.exchange.JsonFields;
import org.kanttekening.folder.Node;

import java.util.List;

/// The terms that are ours, beside those of the recommendation, and the context that tells what
/// they mean. None of them redefines a term of the recommendation's.
final class Vocabulary {

    /// The recommendation's own context.
    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    static final String NAMESPACE = "urn:kanttekening:term:";

    /// On a target: the part that its words play, such as `content` or `mention`.
    static final String ROLE = "role";

    /// On a target, a body or a link: the field of the scheme in which it stands, such as
    /// `check.verdict` or `mentions[2].segments`. Left out on a target whose role is the same.
    static final String PATH = "path";

    /// On a link: the annotation whose field it is; the other target is what the field names.
    static final String FROM = "from";

    /// On an annotation: what has no form of its own, as sidecars have it.
    static final String FIELDS = "fields";

    /// On a target or a remark: fields of a newer version.
    static final String UNKNOWN = "unknown";

    /// On the collection: the article, as a text that is known by its hash.
    static final String ARTICLE = "article";

    /// On the collection: all of the sidecar besides annotations and remarks.
    static final String SIDECAR = "sidecar";

    /// On the collection: SHA-256 over the remarks, by which it is known whether they were changed.
    static final String REMARKS = "remarksSha256";

    /// The path of the body that tells whether an annotation is a quote, an actor or a decision.
    static final String KIND = "annotationKind";

    private static final String PREFIX = "kanttekening";

    private Vocabulary() {}

    /// What a file has under `@context`.
    static Node context() {
        var ours =
                new JsonFields()
                        .put("@version", new Node.Number(0, "1.1"))
                        .put(PREFIX, NAMESPACE)
                        .put(ROLE, PREFIX + ":" + ROLE)
                        .put(PATH, PREFIX + ":" + PATH)
                        .put(FROM, term(FROM, "@id"))
                        .put(FIELDS, term(FIELDS, "@json"))
                        .put(UNKNOWN, term(UNKNOWN, "@json"))
                        .put(ARTICLE, term(ARTICLE, "@id"))
                        .put(SIDECAR, term(SIDECAR, "@json"))
                        .put(REMARKS, PREFIX + ":" + REMARKS);
        return JsonFields.items(List.of(JsonFields.text(CONTEXT), ours.fields()));
    }

    private static Node term(String name, String type) {
        return new JsonFields().put("@id", PREFIX + ":" + name).put("@type", type).fields();
    }
}
