package org.kanttekening.annotation;

import org.jspecify.annotations.Nullable;
import org.kanttekening.article.Span;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// All occurrences of a set of annotations, immutable, for interval queries.
///
/// A treap ordered as [Occurrence] is, whose nodes know the furthest end below them. Its priorities
/// are the entries' own hashes, so equal contents give equal trees. Adding and taking away cost
/// logarithmic time; a query costs logarithmic time and a step for each answer.
public final class SpanIndex {

    public static final SpanIndex EMPTY = new SpanIndex(null);

    private final @Nullable Node root;

    private SpanIndex(@Nullable Node root) {
        this.root = root;
    }

    public static SpanIndex of(Collection<Occurrence> occurrences) {
        var index = EMPTY;
        for (var occurrence : occurrences) {
            index = index.plus(occurrence);
        }
        return index;
    }

    public SpanIndex plus(Occurrence added) {
        return new SpanIndex(insert(root, added));
    }

    public SpanIndex minus(Occurrence removed) {
        return new SpanIndex(delete(root, removed));
    }

    public int size() {
        return root == null ? 0 : root.size;
    }

    public List<Occurrence> all() {
        var found = new ArrayList<Occurrence>(size());
        each(root, found::add);
        return found;
    }

    /// What shares at least one code unit with the span, or has an empty span strictly inside it,
    /// in order.
    public List<Occurrence> overlapping(Span span) {
        return found(span.start(), span.end(), it -> it.overlaps(span));
    }

    /// What holds all of the span, in order; an occurrence covers its own span, and the places
    /// where it begins and ends.
    public List<Occurrence> covering(Span span) {
        return span.isEmpty()
                ? found(span.start() - 1, span.end() + 1, it -> it.covers(span))
                : found(span.start(), span.end(), it -> it.covers(span));
    }

    /// What lies wholly within the span, in order.
    public List<Occurrence> coveredBy(Span span) {
        return found(span.start(), span.end(), span::covers);
    }

    /// What begins and ends just where the span does.
    public List<Occurrence> colocated(Span span) {
        return found(span.start(), span.end(), span::equals);
    }

    /// Up to `limit` occurrences that end at or before the span's begin, the last in order first.
    public List<Occurrence> preceding(Span span, int limit) {
        var found = new ArrayList<Occurrence>();
        backwards(root, span.start(), limit, found);
        return found;
    }

    /// Up to `limit` occurrences that begin at or after the span's end, in order.
    public List<Occurrence> following(Span span, int limit) {
        var found = new ArrayList<Occurrence>();
        forwards(root, span.end(), limit, found);
        return found;
    }

    private List<Occurrence> found(int start, int end, Predicate<Span> wanted) {
        var found = new ArrayList<Occurrence>();
        collect(root, start, end, wanted, found);
        return found;
    }

    /// Collects what ends after `start` and begins before `end`, and is wanted.
    private static void collect(
            @Nullable Node node,
            int start,
            int end,
            Predicate<Span> wanted,
            List<Occurrence> into) {
        if (node == null || node.furthest <= start) {
            return;
        }
        collect(node.left, start, end, wanted, into);
        if (node.entry.span().start() >= end) {
            return;
        }
        if (node.entry.span().end() > start && wanted.test(node.entry.span())) {
            into.add(node.entry);
        }
        collect(node.right, start, end, wanted, into);
    }

    private static void backwards(
            @Nullable Node node, int before, int limit, List<Occurrence> into) {
        if (node == null || into.size() >= limit) {
            return;
        }
        if (node.entry.span().start() < before) {
            backwards(node.right, before, limit, into);
            if (into.size() < limit && node.entry.span().end() <= before) {
                into.add(node.entry);
            }
        }
        backwards(node.left, before, limit, into);
    }

    private static void forwards(@Nullable Node node, int from, int limit, List<Occurrence> into) {
        if (node == null || into.size() >= limit) {
            return;
        }
        if (node.entry.span().start() >= from) {
            forwards(node.left, from, limit, into);
            if (into.size() < limit) {
                into.add(node.entry);
            }
        }
        forwards(node.right, from, limit, into);
    }

    private static void each(@Nullable Node node, Consumer<Occurrence> visit) {
        if (node != null) {
            each(node.left, visit);
            visit.accept(node.entry);
            each(node.right, visit);
        }
    }

    private static Node insert(@Nullable Node node, Occurrence added) {
        if (node == null) {
            return new Node(added, null, null);
        }
        int order = added.compareTo(node.entry);
        if (order == 0) {
            return node;
        }
        if (order < 0) {
            var left = insert(node.left, added);
            return left.priority > node.priority
                    ? new Node(left.entry, left.left, new Node(node.entry, left.right, node.right))
                    : new Node(node.entry, left, node.right);
        }
        var right = insert(node.right, added);
        return right.priority > node.priority
                ? new Node(right.entry, new Node(node.entry, node.left, right.left), right.right)
                : new Node(node.entry, node.left, right);
    }

    private static @Nullable Node delete(@Nullable Node node, Occurrence removed) {
        if (node == null) {
            return null;
        }
        int order = removed.compareTo(node.entry);
        if (order == 0) {
            return joined(node.left, node.right);
        }
        return order < 0
                ? new Node(node.entry, delete(node.left, removed), node.right)
                : new Node(node.entry, node.left, delete(node.right, removed));
    }

    private static @Nullable Node joined(@Nullable Node left, @Nullable Node right) {
        if (left == null) {
            return right;
        }
        if (right == null) {
            return left;
        }
        return left.priority > right.priority
                ? new Node(left.entry, left.left, joined(left.right, right))
                : new Node(right.entry, joined(left, right.left), right.right);
    }

    private static final class Node {
        final Occurrence entry;
        final int priority;
        final @Nullable Node left;
        final @Nullable Node right;
        final int furthest;
        final int size;

        Node(Occurrence entry, @Nullable Node left, @Nullable Node right) {
            this.entry = entry;
            this.priority = scrambled(entry.hashCode());
            this.left = left;
            this.right = right;
            int end = entry.span().end();
            end = left == null ? end : Math.max(end, left.furthest);
            this.furthest = right == null ? end : Math.max(end, right.furthest);
            this.size = 1 + (left == null ? 0 : left.size) + (right == null ? 0 : right.size);
        }

        /// Spreads a hash over all 32 bits (the finaliser of MurmurHash3), or neighbours would
        /// chain.
        private static int scrambled(int hash) {
            int mixed = hash;
            mixed = (mixed ^ (mixed >>> 16)) * 0x85ebca6b;
            mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
            return mixed ^ (mixed >>> 16);
        }
    }
}
