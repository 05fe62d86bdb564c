package org.kanttekening.folder;

import java.util.List;
import java.util.Optional;

/// A sidecar read to find all that is wrong with it, where reading it to work with stops at the
/// first fault.
///
/// @param sound what could be read, without the annotations and remarks that are faulty; empty
///   where it is no sidecar that is known here
/// @param faults by line
/// @param lines where everything stands
public record SidecarInspection(
        Optional<StoredSidecar> sound, List<UnreadableFileException> faults, FieldLines lines) {

    public SidecarInspection {
        faults = List.copyOf(faults);
    }
}
