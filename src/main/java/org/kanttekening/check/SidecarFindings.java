package org.kanttekening.check;

import org.kanttekening.annotation.Annotation;

import java.util.List;

/// What was found in one sidecar.
///
/// @param references to what need not stand in it, still to be followed
/// @param annotations that can be read
record SidecarFindings(
        SidecarFile file,
        List<Fault> faults,
        List<Reference> references,
        List<Annotation> annotations) {

    SidecarFindings {
        faults = List.copyOf(faults);
        references = List.copyOf(references);
        annotations = List.copyOf(annotations);
    }
}
