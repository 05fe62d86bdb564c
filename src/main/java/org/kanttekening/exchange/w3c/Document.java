package org.kanttekening.exchange.w3c;

import org.kanttekening.folder.At;
import org.kanttekening.folder.Node;
import org.kanttekening.folder.StrictJson;
import org.kanttekening.folder.UnreadableFileException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The annotations in a file, whatever they are wrapped in: one alone, a list, a page, a collection
/// with its pages in it, or the lists that Hypothesis gives out.
///
/// @param collection what wraps them, where it is a collection of ours
/// @param elsewhere IRIs of pages and annotations that are not in the file
record Document(List<At> annotations, Optional<At> collection, List<String> elsewhere) {

    /// Under which names lists of annotations stand: pages and collections, Hypothesis' search and
    /// its client, JSON-LD's graphs.
    private static final List<String> LISTS = List.of("items", "rows", "annotations", "@graph");

    private static final List<String> PAGES = List.of("first", "next");

    Document {
        annotations = List.copyOf(annotations);
        elsewhere = List.copyOf(elsewhere);
    }

    /// @throws UnreadableFileException where there is nothing like an annotation in it
    static Document read(String file, byte[] bytes) throws UnreadableFileException {
        var top = StrictJson.read(file, bytes);
        var annotations = new ArrayList<At>();
        var elsewhere = new ArrayList<String>();
        if (!collect(top, annotations, elsewhere)) {
            throw top.refuse("exchange.w3c.notAnnotations");
        }
        var ours =
                Loose.isObject(top) && top.find(Vocabulary.SIDECAR).isPresent()
                        ? Optional.of(top)
                        : Optional.<At>empty();
        return new Document(annotations, ours, elsewhere);
    }

    /// Whether the value is an annotation or wraps any.
    private static boolean collect(At value, List<At> into, List<String> elsewhere)
            throws UnreadableFileException {
        return switch (value.node()) {
            case Node.Text(_, var iri) -> elsewhere.add(iri);
            case Node.Items _ -> {
                boolean all = true;
                for (var item : value.items()) {
                    all &= collect(item, into, elsewhere);
                }
                yield all;
            }
            case Node.Fields _ when isAnnotation(value) -> into.add(value);
            case Node.Fields _ -> wrapped(value, into, elsewhere);
            default -> false;
        };
    }

    private static boolean isAnnotation(At value) throws UnreadableFileException {
        return Loose.is(value, "Annotation") || value.find("target").isPresent();
    }

    private static boolean wrapped(At value, List<At> into, List<String> elsewhere)
            throws UnreadableFileException {
        boolean wraps =
                Loose.is(value, "AnnotationCollection") || Loose.is(value, "AnnotationPage");
        for (var name : LISTS) {
            var list = value.find(name);
            if (list.isPresent()) {
                wraps |= collect(list.get(), into, elsewhere);
            }
        }
        for (var name : PAGES) {
            var page = value.find(name);
            if (page.isPresent()) {
                wraps |= collect(page.get(), into, elsewhere);
            }
        }
        return wraps;
    }
}
