package org.kanttekening.exchange.cas;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.References;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;
import org.kanttekening.exchange.Finding;
import org.kanttekening.exchange.Format;
import org.kanttekening.exchange.Intake;
import org.kanttekening.folder.PartsJson;
import org.kanttekening.folder.Problem;
import org.kanttekening.folder.StoredSidecar;
import org.kanttekening.folder.UnreadableFileException;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Reads what stands in our layers, edited since or not: features win over what is kept as JSON
/// beside them, where the two differ.
final class OwnTags {

    private static final Pattern ID = Pattern.compile("[qad]-[0-9a-z]{8}");
    private static final String NAME = "id";

    private final String file;
    private final ReadCas cas;
    private final ViewText view;
    private final ArticleText article;
    private final Intake intake;
    private final List<Structure> members;

    /// The numbers of all that is there; what was deleted may still be referred to.
    private final Set<Integer> indexed;

    private final List<Finding> findings = new ArrayList<>();

    /// The ids of annotations by the numbers of their structures.
    private final Map<Integer, String> ids = new LinkedHashMap<>();

    /// Passages that something links to.
    private final Set<Integer> linked = new HashSet<>();

    /// Features that our layers do not have.
    private final Set<String> strange = new TreeSet<>();

    /// What our layers say.
    ///
    /// @param frame with the details of the article
    record Found(
            Optional<StoredSidecar> frame, List<Annotation> annotations, List<Finding> findings) {}

    /// @param article in which the passages must stand
    OwnTags(
            String file,
            ReadCas cas,
            ReadCas.View view,
            ViewText text,
            ArticleText article,
            Intake intake) {
        this.file = file;
        this.cas = cas;
        this.view = text;
        this.article = article;
        this.intake = intake;
        this.indexed = view.members();
        this.members = cas.members(view).stream().filter(it -> Layer.isOurs(it.type())).toList();
    }

    /// Whether a view has anything of ours.
    static boolean areIn(ReadCas cas, ReadCas.View view) {
        return cas.members(view).stream().anyMatch(it -> Layer.ofType(it.type()).isPresent());
    }

    Found read() throws UnreadableFileException {
        var made = new ArrayList<Annotation>();
        try {
            Set<String> taken = new HashSet<>();
            for (var structure : members) {
                var kind = kind(structure);
                if (kind.isPresent()) {
                    ids.put(structure.id(), id(structure, kind.get(), taken));
                }
            }
            for (var structure : members) {
                var kind = kind(structure);
                if (kind.isPresent()) {
                    made.add(annotation(structure, kind.get()));
                }
            }
        } catch (RefusedException e) {
            findings.add(e.finding);
            return new Found(Optional.empty(), List.of(), findings);
        }
        leftovers();
        return new Found(frame(), pruned(made), findings);
    }

    /// That something in the file refuses all of it.
    private static final class RefusedException extends Exception {
        private final transient Finding finding;

        RefusedException(Structure structure, String key, Object... arguments) {
            super(key);
            this.finding = Finding.of(Finding.Level.REFUSED, place(structure), key, arguments);
        }
    }

    private static Optional<Kind> kind(Structure structure) {
        return Layer.ofType(structure.type()).flatMap(Layer::kind);
    }

    /// Its own where it is one and nothing before has it: programs copy annotations with all their
    /// features.
    private String id(Structure structure, Kind kind, Set<String> taken) {
        var own = structure.text(NAME);
        if (ID.matcher(own).matches() && own.charAt(0) == kind.letter() && taken.add(own)) {
            return own;
        }
        var made = intake.ids().next(kind);
        while (!taken.add(made)) {
            made = intake.ids().next(kind);
        }
        if (!own.isEmpty()) {
            changed(structure, "exchange.cas.newId", own, made);
        }
        return made;
    }

    private Annotation annotation(Structure structure, Kind kind)
            throws RefusedException, UnreadableFileException {
        var natives = natives(structure, kind);
        var id = ids.getOrDefault(structure.id(), "");
        natives.put(NAME, new CasValue.Text(id));
        try {
            var base = Tags.blank(kind, id, intake.common(Format.CAS_JSON));
            var read = Tags.decode(natives, base);
            var rest = structure.text(Layer.REST);
            return rest.isEmpty()
                    ? read
                    : Tags.merged(PartsJson.over(read, named(structure), rest, article), read);
        } catch (BadFeatureException e) {
            throw new RefusedException(structure, "exchange.cas.badFeature", e.feature());
        }
    }

    private Natives natives(Structure structure, Kind kind) throws RefusedException {
        var natives = structure.text(NAME).isEmpty() ? Natives.sparse() : Natives.full();
        anchor(structure, kind, natives);
        values(structure, Layer.of(kind), natives);
        for (var feature : CasTypes.of(Layer.of(kind)).features()) {
            if (structure.features().get(feature.name()) instanceof CasValue.Many(var links)
                    && feature.range() instanceof CasFeature.Links) {
                for (var link : links) {
                    link(structure, link).ifPresent(it -> natives.link(feature.name(), it));
                }
            }
        }
        if (kind == Kind.ACTOR) {
            ties(structure, natives);
        }
        return natives;
    }

    /// The words on which an annotation itself stands come before those it links to.
    private void anchor(Structure structure, Kind kind, Natives into) throws RefusedException {
        var span = span(structure);
        if (span.isPresent()) {
            var leading = Tags.leading(kind);
            var role = leading;
            if (kind == Kind.ACTOR) {
                var form = structure.text(CasTypes.MENTION_FORM);
                role = form.isEmpty() && into.isSparse() ? "name" : form;
            }
            into.link(leading, new Link(role, new Place.Words(span.get())));
        }
    }

    private void values(Structure structure, Layer layer, Natives into) throws RefusedException {
        var known = CasTypes.features(layer);
        for (var feature : structure.features().entrySet()) {
            var name = feature.getKey();
            var declared = known.get(name);
            if (declared == null) {
                if (!isBuiltIn(name)) {
                    strange.add(layer.title() + "." + name);
                }
            } else if (!declared.takes(feature.getValue())) {
                throw new RefusedException(structure, "exchange.cas.badFeature", name);
            } else if (declared.range() instanceof CasFeature.Plain) {
                into.put(name, feature.getValue());
            }
        }
        into.values().remove(Layer.REST);
        into.values().remove(Layer.INDEX);
        into.values().remove(CasTypes.MENTION_FORM);
    }

    private static boolean isBuiltIn(String feature) {
        return feature.equals(Structure.BEGIN)
                || feature.equals(Structure.END)
                || feature.equals("sofa")
                // INCEpTION's own, on layers of the document
                || feature.equals("i7n_uiOrder");
    }

    private Optional<Link> link(Structure from, int number) throws RefusedException {
        var link = cas.find(number);
        if (link.isEmpty()
                || !(link.get().features().get(CasFeature.TARGET)
                        instanceof CasValue.One(var target))) {
            left(from, "exchange.cas.deadLink");
            return Optional.empty();
        }
        var role = link.get().text(CasFeature.ROLE);
        var to = cas.find(target);
        if (ids.containsKey(target)) {
            return Optional.of(new Link(role, new Place.Whole(ids.getOrDefault(target, ""))));
        }
        if (to.isEmpty()
                || !indexed.contains(target)
                || !to.get().isAnnotation()
                || kind(to.get()).isPresent()) {
            // what a link leads to was deleted, or has no place in the text
            left(from, "exchange.cas.deadLink");
            return Optional.empty();
        }
        linked.add(target);
        var span = span(to.get());
        if (span.isEmpty()) {
            left(to.get(), "exchange.cas.noWords");
        }
        return span.map(it -> new Link(role, new Place.Words(it)));
    }

    /// In the order they had, those without one last.
    private void ties(Structure actor, Natives into) throws RefusedException {
        var ties =
                members.stream()
                        .filter(it -> it.type().equals(Layer.AFFILIATION.type()))
                        .filter(it -> end(it, Layer.GOVERNOR) == actor.id())
                        .sorted(
                                Comparator.comparingInt(
                                        it -> it.whole(Layer.INDEX).orElse(Integer.MAX_VALUE)))
                        .toList();
        for (var tie : ties) {
            var organisation = ids.get(end(tie, Layer.DEPENDENT));
            if (organisation == null || !organisation.startsWith(Kind.ACTOR.letter() + "-")) {
                left(tie, "exchange.cas.deadLink");
                continue;
            }
            var values = tie.whole(Layer.INDEX).isPresent() ? Natives.full() : Natives.sparse();
            values(tie, Layer.AFFILIATION, values);
            into.ties().add(new Tie(organisation, values));
        }
    }

    private static int end(Structure relation, String end) {
        return relation.features().get(end) instanceof CasValue.One(var id) ? id : 0;
    }

    /// The words of an annotation; none where it has none.
    private Optional<Span> span(Structure structure) throws RefusedException {
        int begin = structure.whole(Structure.BEGIN).orElse(-1);
        int end = structure.whole(Structure.END).orElse(-1);
        if (view.isPlace(begin, end)) {
            return Optional.empty();
        }
        var span = view.span(begin, end);
        if (span.isEmpty()) {
            throw new RefusedException(
                    structure, "exchange.cas.outside", begin, end, view.length());
        }
        if (!article.value().startsWith(view.text().slice(span.get()), span.get().start())) {
            throw new RefusedException(
                    structure, "exchange.finding.misplaced", view.text().slice(span.get()), begin);
        }
        return span;
    }

    private Optional<StoredSidecar> frame() throws UnreadableFileException {
        for (var structure : members) {
            var json = structure.text(Layer.REST);
            if (structure.type().equals(Layer.ARTICLE.type()) && !json.isEmpty()) {
                return Optional.of(frame(structure, json));
            }
        }
        return Optional.empty();
    }

    private StoredSidecar frame(Structure structure, String json) throws UnreadableFileException {
        var stored = PartsJson.frame(named(structure), json, article);
        var natives = Natives.full();
        try {
            values(structure, Layer.ARTICLE, natives);
            var details = Tags.HEADER.decode(natives, Header.NONE);
            var sidecar = stored.sidecar();
            var header =
                    Header.SHAPE.make(
                            Header.SHAPE.values(details).setExtras(sidecar.header().inArticle()));
            return stored.with(sidecar.with(header));
        } catch (RefusedException | BadFeatureException e) {
            throw new UnreadableFileException(
                    file,
                    structure.line(),
                    place(structure),
                    Problem.of("exchange.cas.badFeature", structure.type()));
        }
    }

    /// Without ids of annotations that are not there any more.
    private List<Annotation> pruned(List<Annotation> made) {
        var all = new HashSet<>(ids.values());
        var pruned = new ArrayList<Annotation>();
        for (var annotation : made) {
            var left = annotation;
            for (var id : References.of(annotation)) {
                if (!all.contains(id)) {
                    left = References.without(left, id);
                    findings.add(
                            Finding.of(
                                    Finding.Level.CHANGED,
                                    annotation.id(),
                                    "exchange.cas.gone",
                                    id));
                }
            }
            pruned.add(left);
        }
        return pruned;
    }

    private void leftovers() {
        for (var structure : members) {
            if (structure.type().equals(Layer.PASSAGE.type()) && !linked.contains(structure.id())) {
                left(structure, "exchange.cas.unlinked");
            }
            if (structure.type().equals(Layer.AFFILIATION.type())
                    && !ids.containsKey(end(structure, Layer.GOVERNOR))) {
                left(structure, "exchange.cas.deadLink");
            }
        }
        for (var feature : strange) {
            findings.add(Finding.of(Finding.Level.LEFT, feature, "exchange.cas.strange", feature));
        }
    }

    private void left(Structure structure, String key) {
        findings.add(Finding.of(Finding.Level.LEFT, place(structure), key));
    }

    private void changed(Structure structure, String key, Object... arguments) {
        findings.add(Finding.of(Finding.Level.CHANGED, place(structure), key, arguments));
    }

    private String named(Structure structure) {
        return file + " " + place(structure);
    }

    static String place(Structure structure) {
        return "%ID " + structure.id();
    }
}
