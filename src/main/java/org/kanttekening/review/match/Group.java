package org.kanttekening.review.match;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Kind;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What several people tagged as the same quote, actor or decision: at most one annotation each.
public final class Group {

    private final SortedMap<String, Annotation> members;

    /// @param members by their annotators' ids; at least one, all of one kind
    Group(Map<String, Annotation> members) {
        this.members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a group is of somebody's");
        }
    }

    Group with(String annotator, Annotation annotation) {
        var more = new TreeMap<>(members);
        more.put(annotator, annotation);
        return new Group(more);
    }

    public Kind kind() {
        return first().kind();
    }

    /// By the annotators' ids.
    public SortedMap<String, Annotation> members() {
        return members;
    }

    /// What one person tagged, if they found it.
    public Optional<Annotation> by(String annotator) {
        return Optional.ofNullable(members.get(annotator));
    }

    /// That of the annotator whose id comes first.
    public Annotation first() {
        return members.values().iterator().next();
    }

    public int size() {
        return members.size();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Group group && group.members.equals(members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        var ids = new TreeMap<String, String>();
        members.forEach((annotator, annotation) -> ids.put(annotator, annotation.id()));
        return ids.toString();
    }
}
