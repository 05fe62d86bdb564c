package org.kanttekening.exchange.cas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a CAS file holds.
///
/// @param structures by their numbers, in the order of the file
/// @param units in which it counts offsets
record ReadCas(Map<Integer, Structure> structures, List<View> views, TypeTree types, Units units) {

    /// A text with what is said of it.
    ///
    /// @param text with the line ends that it has there
    /// @param members the numbers of what is indexed
    record View(String name, String text, Set<Integer> members) {}

    /// What offsets count.
    enum Units {
        UTF_8,
        UTF_16,
        UTF_32
    }

    Optional<Structure> find(int number) {
        return Optional.ofNullable(structures.get(number));
    }

    /// What is indexed in a view, in the order of the file.
    List<Structure> members(View view) {
        return structures.values().stream()
                .filter(structure -> view.members().contains(structure.id()))
                .toList();
    }
}
