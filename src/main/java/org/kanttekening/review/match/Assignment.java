package org.kanttekening.review.match;

import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// Gives each of some items at most one of some others, so that the sum of what the pairs weigh is
/// as large as can be.
public final class Assignment {

    /// A pair that may be made.
    ///
    /// @param left the index of an item
    /// @param right the index of one of the others
    /// @param weight above 0; the sum of all weights stays below 2^53
    public record Candidate(int left, int right, long weight) {

        public Candidate {
            if (weight <= 0) {
                throw new IllegalArgumentException("a pair weighs something: " + weight);
            }
        }
    }

    private Assignment() {}

    /// The pairs of an assignment of greatest weight: of each item the other that it got. The same
    /// candidates in the same order give the same pairs.
    public static Map<Integer, Integer> best(List<Candidate> candidates) {
        var alone = alone(candidates);
        var pairs = new HashMap<Integer, Integer>();
        var graph =
                new SimpleWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        var lefts = new LinkedHashSet<Integer>();
        var rights = new LinkedHashSet<Integer>();
        for (var candidate : candidates) {
            if (alone.contains(candidate)) {
                pairs.put(candidate.left(), candidate.right());
                continue;
            }
            // the items have even numbers in the graph, the others odd ones
            int left = 2 * candidate.left();
            int right = 2 * candidate.right() + 1;
            lefts.add(left);
            rights.add(right);
            graph.addVertex(left);
            graph.addVertex(right);
            graph.setEdgeWeight(graph.addEdge(left, right), candidate.weight());
        }
        for (var edge :
                new MaximumWeightBipartiteMatching<>(graph, lefts, rights)
                        .getMatching()
                        .getEdges()) {
            pairs.put(graph.getEdgeSource(edge) / 2, graph.getEdgeTarget(edge) / 2);
        }
        return pairs;
    }

    /// The candidates whose items have no other: nothing is to be weighed there.
    private static LinkedHashSet<Candidate> alone(List<Candidate> candidates) {
        var lefts = new HashMap<Integer, Integer>();
        var rights = new HashMap<Integer, Integer>();
        for (var candidate : candidates) {
            lefts.merge(candidate.left(), 1, Integer::sum);
            rights.merge(candidate.right(), 1, Integer::sum);
        }
        var alone = new LinkedHashSet<Candidate>();
        for (var candidate : candidates) {
            if (lefts.getOrDefault(candidate.left(), 0) == 1
                    && rights.getOrDefault(candidate.right(), 0) == 1) {
                alone.add(candidate);
            }
        }
        return alone;
    }
}
