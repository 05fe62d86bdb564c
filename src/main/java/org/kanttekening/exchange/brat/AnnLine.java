package org.kanttekening.exchange.brat;

import org.kanttekening.article.Span;

import java.util.List;

/// A line of an `.ann` file.
sealed interface AnnLine {

    /// Counted from 1; 0 for one that stands in no file yet.
    int line();

    /// A line that others can name.
    sealed interface Named extends AnnLine {
        String id();

        /// Where it stands, for what is said of it.
        default String place() {
            return id() + ", " + line();
        }
    }

    /// Text with a type, a trigger included.
    ///
    /// @param fragments in the order of the file, in the units that the file counts in
    /// @param text that it says it covers; empty where it does not say
    record Mark(String id, String type, List<Span> fragments, String text, int line)
            implements Named {
        public Mark {
            fragments = List.copyOf(fragments);
        }
    }

    /// @param name with its number, where the role is filled more than once: `Content2`
    record Role(String name, String target) {}

    /// @param trigger the id of a mark, or empty
    record Event(String id, String type, String trigger, List<Role> roles, int line)
            implements Named {
        public Event {
            roles = List.copyOf(roles);
        }
    }

    record Relation(String id, String type, Role first, Role second, int line) implements Named {}

    /// Marks that mean the same.
    record Equiv(String type, List<String> marks, int line) implements AnnLine {
        public Equiv {
            marks = List.copyOf(marks);
        }
    }

    /// @param value empty for an attribute that is there or not
    record Attribute(String id, String type, String target, String value, int line)
            implements Named {}

    /// @param text what people read of what is referred to, or empty
    record Normalisation(
            String id, String target, String database, String key, String text, int line)
            implements Named {}

    record Note(String id, String type, String target, String text, int line) implements Named {}
}
