package org.kanttekening.ui.article;

import javafx.scene.Parent;

import org.jspecify.annotations.Nullable;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// The flows that the text area has asked for: those on the page now, and those it keeps for later.
/// It lets go of them as it likes, and so does this.
final class Shown {

    private final Map<Integer, WeakReference<MarkedFlow>> made = new HashMap<>();
    private final Set<MarkedFlow> onPage = new HashSet<>();
    private final Set<MarkedFlow> painted = new HashSet<>();

    void clear() {
        made.clear();
        onPage.clear();
        painted.clear();
    }

    /// Notes that the marks on the page are drawn.
    ///
    /// @param left is given the flows that have left it since the last time
    void painted(Consumer<MarkedFlow> left) {
        painted.removeIf(flow -> {
            boolean gone = !onPage.contains(flow);
            if (gone) {
                left.accept(flow);
            }
            return gone;
        });
        painted.addAll(onPage);
    }

    /// The area makes a paragraph's flow again when it has let go of the one before.
    void add(MarkedFlow flow) {
        made.put(flow.index(), new WeakReference<>(flow));
        flow.sceneProperty()
                .addListener((_, _, scene) -> {
                    if (scene == null) {
                        onPage.remove(flow);
                    } else {
                        onPage.add(flow);
                    }
                });
    }

    @Nullable MarkedFlow made(int paragraph) {
        var flow = made.get(paragraph);
        return flow == null ? null : flow.get();
    }

    /// The flow of a paragraph if it is on the page now.
    @Nullable MarkedFlow onPage(int paragraph) {
        var flow = made(paragraph);
        return flow != null && onPage.contains(flow) ? flow : null;
    }

    void each(Consumer<MarkedFlow> visit) {
        made.values().removeIf(flow -> flow.get() == null);
        List.copyOf(made.keySet())
                .forEach(paragraph -> {
                    var flow = made(paragraph);
                    if (flow != null) {
                        visit.accept(flow);
                    }
                });
    }

    /// Those on the page, from the top down.
    List<MarkedFlow> onPage() {
        var flows = new ArrayList<>(onPage);
        flows.sort(Comparator.comparingInt(MarkedFlow::index));
        return flows;
    }

    /// The flow at a height of what can be seen.
    @Nullable MarkedFlow at(double y) {
        for (var flow : onPage) {
            if (y >= top(flow) && y < top(flow) + flow.getHeight()) {
                return flow;
            }
        }
        return null;
    }

    /// How wide the flows on the page are, or what they are expected to be while there are none.
    double width(double expected) {
        return onPage.stream()
                .mapToDouble(MarkedFlow::getWidth)
                .filter(width -> width > 0)
                .findFirst()
                .orElse(expected);
    }

    /// Where a flow's left edge lies in what can be seen of the area.
    static double left(MarkedFlow flow) {
        Parent cell = flow.getParent();
        return (cell == null ? 0 : cell.getLayoutX()) + flow.getLayoutX();
    }

    /// Where a flow's top lies in what can be seen of the area.
    static double top(MarkedFlow flow) {
        Parent cell = flow.getParent();
        return (cell == null ? 0 : cell.getLayoutY()) + flow.getLayoutY();
    }
}
