package org.kanttekening.exchange.cas;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Kind;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;
import org.kanttekening.exchange.TaggedArticle;
import org.kanttekening.folder.PartsJson;
import org.kanttekening.folder.StoredSidecar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes a CAS of a tagged article: a structure for each annotation, with features for its plain
/// fields and links to its other passages and to other annotations; what no feature says stands as
/// JSON in one.
final class CasMaker {

    private static final String NOTHING = "{}";

    private final TaggedArticle article;
    private final ArticleText text;
    private final Segmentation segmentation;
    private final List<Annotation> annotations;

    /// The numbers of annotations' structures, and where these stand.
    private final Map<String, Integer> numbers = new HashMap<>();

    private final Map<String, Span> places = new HashMap<>();
    private final List<Structure> anchors = new ArrayList<>();
    private final List<Structure> others = new ArrayList<>();
    private int next;

    private CasMaker(TaggedArticle article) {
        this.article = article;
        this.text = article.text();
        this.segmentation = Segmentation.of(text, article.language());
        this.annotations = article.annotations().all();
        this.next = OutCas.firstStructure(segmentation);
    }

    static OutCas make(TaggedArticle article) {
        return new CasMaker(article).make();
    }

    private OutCas make() {
        anchors.add(frame(next++));
        for (var annotation : annotations) {
            numbers.put(annotation.id(), next++);
        }
        var all = new LinkedHashMap<Annotation, Natives>();
        for (var annotation : annotations) {
            var natives = known(Tags.encode(annotation));
            places.put(annotation.id(), place(annotation.kind(), natives));
            all.put(annotation, natives);
        }
        all.forEach(this::add);
        anchors.addAll(others);
        var header = article.header();
        return new OutCas(
                XmlText.mended(text.value()),
                article.language(),
                XmlText.mended(header.title().isEmpty() ? article.file().name() : header.title()),
                XmlText.mended(article.stem()),
                segmentation,
                anchors);
    }

    /// Without links to what is not there.
    private Natives known(Natives natives) {
        natives.links()
                .values()
                .forEach(links ->
                        links.removeIf(link ->
                                link.place() instanceof Place.Whole(var id)
                                        && !numbers.containsKey(id)));
        natives.links().values().removeIf(List::isEmpty);
        natives.ties().removeIf(tie -> !numbers.containsKey(tie.organisation()));
        return natives;
    }

    /// Where the first of its leading words stand, or nothing at the beginning of the text.
    private Span place(Kind kind, Natives natives) {
        var leading = natives.linksOf(Tags.leading(kind));
        return !leading.isEmpty() && leading.getFirst().place() instanceof Place.Words(var span)
                ? span
                : nowhere();
    }

    private Span placeOf(String id) {
        return places.getOrDefault(id, nowhere());
    }

    private Span nowhere() {
        return new Span(segmentation.beginning(), segmentation.beginning());
    }

    private void add(Annotation annotation, Natives natives) {
        var kind = annotation.kind();
        var features = at(placeOf(annotation.id()));
        features.putAll(natives.values());
        var leading = Tags.leading(kind);
        natives.links()
                .forEach((name, links) -> {
                    var own = links;
                    if (name.equals(leading) && links.getFirst().place() instanceof Place.Words) {
                        if (kind == Kind.ACTOR) {
                            text(CasTypes.MENTION_FORM, links.getFirst().role(), features);
                        }
                        own = links.subList(1, links.size());
                    }
                    if (!own.isEmpty()) {
                        features.put(name, links(Layer.of(kind), name, own));
                    }
                });
        var rest = rest(annotation, natives);
        if (!rest.equals(NOTHING)) {
            features.put(Layer.REST, new CasValue.Text(XmlText.inJson(rest)));
        }
        int number = numbers.getOrDefault(annotation.id(), 0);
        anchors.add(new Structure(number, Layer.of(kind).type(), features, 0));
        ties(number, natives.ties());
    }

    /// The fields that would come back from the features as something else.
    private String rest(Annotation annotation, Natives natives) {
        return PartsJson.fields(annotation, text, lost(annotation, natives)::contains);
    }

    private static Set<String> lost(Annotation annotation, Natives natives) {
        try {
            return Tags.differing(
                    annotation,
                    Tags.decode(
                            natives,
                            Tags.blank(annotation.kind(), annotation.id(), annotation.common())));
        } catch (BadFeatureException e) {
            throw new IllegalStateException("what was just written can be read", e);
        }
    }

    private CasValue links(Layer layer, String name, List<Link> links) {
        var numbersOfLinks = new ArrayList<Integer>();
        for (var link : links) {
            int target =
                    switch (link.place()) {
                        case Place.Words(var span) -> passage(name, span);
                        case Place.Whole(var id) -> numbers.getOrDefault(id, 0);
                    };
            var features = new LinkedHashMap<String, CasValue>();
            text(CasFeature.ROLE, link.role(), features);
            features.put(CasFeature.TARGET, new CasValue.One(target));
            others.add(new Structure(next, layer.linkType(name), features, 0));
            numbersOfLinks.add(next++);
        }
        return new CasValue.Many(numbersOfLinks);
    }

    private int passage(String part, Span span) {
        var features = at(span);
        features.put(Layer.PART, new CasValue.Text(part));
        others.add(new Structure(next, Layer.PASSAGE.type(), features, 0));
        return next++;
    }

    private void ties(int actor, List<Tie> ties) {
        int index = 0;
        for (var tie : ties) {
            // INCEpTION wants a relation to stand where its end does
            var features = at(placeOf(tie.organisation()));
            features.put(Layer.GOVERNOR, new CasValue.One(actor));
            features.put(
                    Layer.DEPENDENT, new CasValue.One(numbers.getOrDefault(tie.organisation(), 0)));
            features.put(Layer.INDEX, new CasValue.Number(String.valueOf(index++)));
            features.putAll(tie.values().values());
            others.add(new Structure(next++, Layer.AFFILIATION.type(), features, 0));
        }
    }

    private Structure frame(int number) {
        var features = new LinkedHashMap<String, CasValue>();
        features.putAll(Tags.HEADER.natives(article.header()).values());
        features.put(
                Layer.REST, new CasValue.Text(XmlText.inJson(PartsJson.frame(framed(), text))));
        return new Structure(number, Layer.ARTICLE.type(), features, 0);
    }

    /// Without the details of the article, which features say, and with what tells later whether
    /// the annotations were changed.
    private StoredSidecar framed() {
        var sidecar = article.stored().sidecar();
        var header =
                Header.SHAPE.make(
                        Header.SHAPE.values(Header.NONE).setExtras(sidecar.header().inArticle()));
        var digest = '"' + PartsJson.digest(sidecar.annotations(), text) + '"';
        return article.stored()
                .with(sidecar.with(header).with(sidecar.extras().with(PartsJson.DIGEST, digest)));
    }

    private static LinkedHashMap<String, CasValue> at(Span span) {
        var features = new LinkedHashMap<String, CasValue>();
        features.put(Structure.BEGIN, new CasValue.Number(String.valueOf(span.start())));
        features.put(Structure.END, new CasValue.Number(String.valueOf(span.end())));
        return features;
    }

    private static void text(String name, String value, Map<String, CasValue> into) {
        if (!value.isEmpty()) {
            into.put(name, new CasValue.Text(XmlText.mended(value)));
        }
    }
}
