package org.kanttekening.exchange.cas;

import java.util.List;

/// A type as a type system declares it.
///
/// @param features its own, without those it inherits
record CasType(String name, String parent, String description, List<CasFeature> features) {

    static final String ANNOTATION = "uima.tcas.Annotation";
    static final String ANNOTATION_BASE = "uima.cas.AnnotationBase";
    static final String DOCUMENT_ANNOTATION = "uima.tcas.DocumentAnnotation";
    static final String TOP = "uima.cas.TOP";
    static final String SOFA = "uima.cas.Sofa";
    static final String FS_ARRAY = "uima.cas.FSArray";
    static final String STRING_ARRAY = "uima.cas.StringArray";

    CasType {
        features = List.copyOf(features);
    }
}
