package org.kanttekening.exchange.cas;

import java.util.List;

/// The value of a feature. Arrays are values here, though CAS JSON makes feature structures of
/// them.
sealed interface CasValue {

    record Text(String value) implements CasValue {}

    record Flag(boolean value) implements CasValue {}

    /// @param digits as JSON writes numbers
    record Number(String digits) implements CasValue {}

    record Texts(List<String> values) implements CasValue {
        public Texts {
            values = List.copyOf(values);
        }
    }

    /// A reference to a feature structure.
    record One(int id) implements CasValue {}

    /// References to several in order.
    record Many(List<Integer> ids) implements CasValue {
        public Many {
            ids = List.copyOf(ids);
        }
    }
}
