package org.kanttekening.exchange.cas;

import org.kanttekening.article.Span;

import java.util.List;

/// One tagged article as a CAS, ready to be written. The text has the number 1, the document 2,
/// sentences and tokens those that follow, and structures the rest.
///
/// @param text mended for XML; as long as the article's
/// @param title the article's, or its file's name
/// @param id names the tagged article in its set
record OutCas(
        String text,
        String language,
        String title,
        String id,
        Segmentation segmentation,
        List<Structure> structures) {

    static final int SOFA = 1;
    static final int DOCUMENT = 2;
    static final String VIEW = "_InitialView";
    static final String MIME = "text";

    OutCas {
        structures = List.copyOf(structures);
    }

    /// The number that comes after the document's.
    static int firstSegment() {
        return DOCUMENT + 1;
    }

    /// The number of the first structure.
    static int firstStructure(Segmentation segmentation) {
        return firstSegment() + segmentation.sentences().size() + segmentation.tokens().size();
    }

    Span all() {
        return new Span(0, text.length());
    }

    /// Whether a structure is found by its place, rather than only through what refers to it.
    static boolean isIndexed(Structure structure) {
        return Layer.ofType(structure.type()).isPresent();
    }
}
