package org.kanttekening.exchange;

import org.kanttekening.annotation.Segments;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Annotations as most programs have them: marked spans with types, links between them, marks that
/// mean the same, and comments. What formats of that sort hold in common, before it is known what
/// of the scheme it stands for.
///
/// @param same ids of marks that mean the same, a set for each thing meant
public record Standoff(
        List<Mark> marks, List<Link> links, List<Set<String>> same, List<Comment> comments) {

    public Standoff {
        marks = List.copyOf(marks);
        links = List.copyOf(links);
        same = List.copyOf(same);
        comments = List.copyOf(comments);
    }

    /// A span with a type.
    ///
    /// @param id unique among marks and links
    /// @param segments in the article's text, UTF-16
    /// @param fields further values by name
    /// @param place in the file, for what is said of it
    public record Mark(
            String id, String type, Segments segments, Map<String, String> fields, String place) {
        public Mark {
            fields = Map.copyOf(fields);
        }
    }

    /// A relation, or an event with its trigger.
    ///
    /// @param trigger the id of a mark, or empty
    public record Link(
            String id,
            String type,
            String trigger,
            List<Role> roles,
            Map<String, String> fields,
            String place) {
        public Link {
            roles = List.copyOf(roles);
            fields = Map.copyOf(fields);
        }
    }

    /// What plays a part in a link.
    ///
    /// @param target the id of a mark or of a link
    public record Role(String name, String target) {}

    /// @param target the id of a mark or link, or empty for the article
    public record Comment(String target, String text) {}
}
