package org.kanttekening.ui.article;

import java.util.HashSet;
import java.util.Set;

/// The annotation that the reader chose, and those that belong to it.
///
/// @param id empty when none is chosen
public record Choice(String id, Set<String> related) {

    public static final Choice NONE = new Choice("", Set.of());

    public Choice {
        related = Set.copyOf(related);
    }

    public boolean isNone() {
        return id.isEmpty();
    }

    Mark.Emphasis emphasis(String of) {
        if (of.equals(id)) {
            return Mark.Emphasis.CHOSEN;
        }
        return related.contains(of) ? Mark.Emphasis.RELATED : Mark.Emphasis.PLAIN;
    }

    /// All ids whose marks look different under the one choice and under the other.
    Set<String> difference(Choice other) {
        var ids = new HashSet<String>();
        for (var choice : new Choice[] {this, other}) {
            ids.addAll(choice.related);
            if (!choice.isNone()) {
                ids.add(choice.id);
            }
        }
        ids.removeIf(each -> emphasis(each) == other.emphasis(each));
        return ids;
    }
}
