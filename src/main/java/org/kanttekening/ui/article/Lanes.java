package org.kanttekening.ui.article;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Gives stretches that overlap different lanes: each goes into the lowest lane that is free for
/// all of its pieces, in the order of asking. What overlaps nothing new keeps its lane.
final class Lanes {

    /// Stretches from `start` inclusive to `end` exclusive.
    record Piece(int start, int end) {}

    /// Of each lane the taken stretches, end by start.
    private final List<TreeMap<Integer, Integer>> lanes = new ArrayList<>();

    int place(List<Piece> pieces) {
        int lane = 0;
        while (lane < lanes.size() && !isFree(lanes.get(lane), pieces)) {
            lane++;
        }
        if (lane == lanes.size()) {
            lanes.add(new TreeMap<>());
        }
        for (var piece : pieces) {
            lanes.get(lane).merge(piece.start(), piece.end(), Math::max);
        }
        return lane;
    }

    int count() {
        return lanes.size();
    }

    private static boolean isFree(TreeMap<Integer, Integer> taken, List<Piece> pieces) {
        for (var piece : pieces) {
            var before = taken.lowerEntry(piece.end());
            if (before != null && before.getValue() > piece.start()) {
                return false;
            }
        }
        return true;
    }
}
