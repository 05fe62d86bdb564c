package org.kanttekening.exchange.cas;

import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Segments;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;
import org.kanttekening.exchange.Finding;
import org.kanttekening.exchange.Standoff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Reads what stands in types that are not ours: annotations are marks, relations and slots are
/// links between them, the links of a chain mean the same, and what hangs on the document is a
/// comment. Sentences, tokens and grammar are left.
final class ForeignTags {

    private static final String DKPRO = "de.tudarmstadt.ukp.dkpro.core.api.";

    /// Packages of types that every document has, and that nobody tagged.
    private static final List<String> FRAMEWORK =
            List.of(
                    DKPRO + "segmentation.type.",
                    DKPRO + "metadata.type.",
                    "de.tudarmstadt.ukp.clarin.webanno.api.type.",
                    "de.tudarmstadt.ukp.inception.");

    /// Packages of types that say nothing a checker would tag.
    private static final List<String> GRAMMAR =
            List.of(DKPRO + "lexmorph.type.", DKPRO + "syntax.type.");

    private static final String FIRST = "first";
    private static final String NEXT = "next";
    private static final String LINK = "Link";
    private static final String NO_LANGUAGE = "x-unspecified";

    private final ReadCas cas;
    private final ViewText view;
    private final ArticleText article;
    private final List<Structure> members;
    private final Map<Integer, Standoff.Mark> marks = new LinkedHashMap<>();
    private final List<Standoff.Link> links = new ArrayList<>();
    private final List<Set<String>> same = new ArrayList<>();
    private final List<Standoff.Comment> comments = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> left = new TreeMap<>();

    /// Links of chains.
    private final Set<Integer> chained = new HashSet<>();

    /// @param language a BCP 47 tag, or empty
    record Found(Standoff standoff, List<Finding> findings, String language) {

        boolean isEmpty() {
            return standoff.marks().isEmpty()
                    && standoff.links().isEmpty()
                    && standoff.comments().isEmpty();
        }

        Header header(Header found) {
            return Header.SHAPE.with(found, Header.LANGUAGE, language);
        }
    }

    /// @param article in which the marks must stand
    ForeignTags(ReadCas cas, ReadCas.View view, ViewText text, ArticleText article) {
        this.cas = cas;
        this.view = text;
        this.article = article;
        this.members = cas.members(view).stream().filter(it -> !Layer.isOurs(it.type())).toList();
    }

    /// The name of the article that a view is of, as far as the file tells it.
    static String article(ReadCas cas, ReadCas.View view, String file) {
        for (var structure : cas.members(view)) {
            if (structure.type().equals(CasTypes.DOCUMENT.name())) {
                for (var feature : List.of("documentTitle", "documentId")) {
                    var name = structure.text(feature);
                    if (name.matches("(?i).*\\.(txt|html?)")) {
                        return name;
                    }
                }
            }
        }
        return file.replaceFirst("(?i)\\.json$", "");
    }

    Found read() {
        var said = new ArrayList<Structure>();
        for (var structure : members) {
            if (isIn(GRAMMAR, structure)) {
                left.merge(structure.type(), 1, Integer::sum);
            } else if (!isIn(FRAMEWORK, structure)
                    && !isDocument(structure)
                    && !structure.type().equals(CasType.SOFA)) {
                said.add(structure);
            }
        }
        said.forEach(this::chain);
        said.stream().filter(it -> isSpan(it) && !isRelation(it)).forEach(this::mark);
        said.forEach(this::link);
        left.forEach((type, count) ->
                findings.add(
                        Finding.of(Finding.Level.LEFT, type, "exchange.cas.structure", count)));
        var standoff = new Standoff(List.copyOf(marks.values()), links, same, comments);
        return new Found(standoff, findings, language());
    }

    private static boolean isIn(List<String> packages, Structure structure) {
        return packages.stream().anyMatch(structure.type()::startsWith);
    }

    private boolean isDocument(Structure structure) {
        return cas.types().isA(structure.type(), CasType.DOCUMENT_ANNOTATION);
    }

    private static boolean isSpan(Structure structure) {
        return structure.isAnnotation();
    }

    private static boolean isRelation(Structure structure) {
        return structure.features().get(Layer.GOVERNOR) instanceof CasValue.One
                && structure.features().get(Layer.DEPENDENT) instanceof CasValue.One;
    }

    private String language() {
        return members.stream()
                .filter(this::isDocument)
                .map(it -> it.text("language"))
                .filter(it -> !it.isEmpty() && !it.equals(NO_LANGUAGE))
                .findFirst()
                .orElse("");
    }

    /// Chains refer to their first link, and each link to the next.
    private void chain(Structure structure) {
        if (isSpan(structure)) {
            return;
        }
        var meant = new LinkedHashSet<String>();
        var at = one(structure, FIRST);
        while (at.isPresent() && chained.add(at.get().id())) {
            meant.add(id(at.get()));
            at = one(at.get(), NEXT);
        }
        if (!meant.isEmpty()) {
            same.add(meant);
        }
    }

    private Optional<Structure> one(Structure structure, String feature) {
        return structure.features().get(feature) instanceof CasValue.One(var id)
                ? cas.find(id)
                : Optional.empty();
    }

    private void mark(Structure structure) {
        int begin = structure.whole(Structure.BEGIN).orElse(-1);
        int end = structure.whole(Structure.END).orElse(-1);
        if (view.isPlace(begin, end)) {
            findings.add(Finding.of(Finding.Level.LEFT, place(structure), "exchange.cas.noWords"));
            return;
        }
        var span = view.span(begin, end);
        if (span.isEmpty()) {
            findings.add(
                    Finding.of(
                            Finding.Level.REFUSED,
                            place(structure),
                            "exchange.cas.outside",
                            begin,
                            end,
                            view.length()));
        } else if (!stands(span.get())) {
            findings.add(
                    Finding.of(
                            Finding.Level.REFUSED,
                            place(structure),
                            "exchange.finding.misplaced",
                            view.text().slice(span.get()),
                            begin));
        } else {
            marks.put(
                    structure.id(),
                    new Standoff.Mark(
                            id(structure),
                            layer(structure),
                            Segments.of(span.get()),
                            fields(structure),
                            place(structure)));
        }
    }

    private boolean stands(Span span) {
        return article.value().startsWith(view.text().slice(span), span.start());
    }

    /// What INCEpTION calls the layer: of chains, the type of the links has an ending of its own.
    private String layer(Structure structure) {
        var type = structure.type();
        return chained.contains(structure.id()) && type.endsWith(LINK)
                ? type.substring(0, type.length() - LINK.length())
                : type;
    }

    private void link(Structure structure) {
        if (marks.containsKey(structure.id())) {
            var roles = roles(structure);
            if (!roles.isEmpty()) {
                links.add(
                        new Standoff.Link(
                                id(structure) + " links",
                                layer(structure),
                                id(structure),
                                roles,
                                Map.of(),
                                place(structure)));
            }
        } else if (isRelation(structure)) {
            links.add(
                    new Standoff.Link(
                            id(structure),
                            structure.type(),
                            "",
                            roles(structure),
                            fields(structure),
                            place(structure)));
        } else if (!isSpan(structure) && !fields(structure).isEmpty()) {
            comments.add(new Standoff.Comment("", said(structure)));
        }
    }

    /// What a structure refers to that is a mark, straight or by links with a role.
    private List<Standoff.Role> roles(Structure structure) {
        var roles = new ArrayList<Standoff.Role>();
        structure
                .features()
                .forEach((name, value) -> {
                    if (name.equals(NEXT) && chained.contains(structure.id())) {
                        return;
                    }
                    switch (value) {
                        case CasValue.One(var id) -> role(name, id).ifPresent(roles::add);
                        case CasValue.Many(var ids) ->
                                ids.forEach(id -> role(name, id).ifPresent(roles::add));
                        default -> {}
                    }
                });
        return roles;
    }

    private Optional<Standoff.Role> role(String feature, int number) {
        if (marks.containsKey(number)) {
            return Optional.of(new Standoff.Role(feature, String.valueOf(number)));
        }
        return cas.find(number)
                .filter(link -> !isSpan(link))
                .flatMap(link ->
                        one(link, CasFeature.TARGET)
                                .filter(target -> marks.containsKey(target.id()))
                                .map(target -> {
                                    var role = link.text(CasFeature.ROLE);
                                    return new Standoff.Role(
                                            role.isEmpty() ? feature : role, id(target));
                                }));
    }

    /// Plain values by name.
    private static Map<String, String> fields(Structure structure) {
        var fields = new LinkedHashMap<String, String>();
        structure
                .features()
                .forEach((name, value) -> {
                    var text =
                            switch (value) {
                                case CasValue.Text(var it) -> it;
                                case CasValue.Flag(var it) -> String.valueOf(it);
                                case CasValue.Number(var digits) -> digits;
                                case CasValue.Texts(var all) -> String.join(", ", all);
                                case CasValue.One _, CasValue.Many _ -> "";
                            };
                    if (!text.isEmpty()
                            && !name.equals(Structure.BEGIN)
                            && !name.equals(Structure.END)) {
                        fields.put(name, text);
                    }
                });
        return fields;
    }

    private static String said(Structure structure) {
        var said = new StringBuilder(structure.type());
        fields(structure)
                .forEach((name, value) -> said.append("; ").append(name).append(' ').append(value));
        return said.toString();
    }

    private static String id(Structure structure) {
        return String.valueOf(structure.id());
    }

    private static String place(Structure structure) {
        return OwnTags.place(structure);
    }
}
