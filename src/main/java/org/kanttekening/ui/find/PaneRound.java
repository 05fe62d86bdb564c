package org.kanttekening.ui.find;

import javafx.scene.Node;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/// Takes the focus round some panes, past those in which there is nothing to do.
final class PaneRound {

    private final Predicate<Node> isFocusIn;
    private final List<Stop> stops;

    /// @param isOfUse whether there is anything to do there now
    /// @param focus gives it the focus
    record Stop(Node pane, BooleanSupplier isOfUse, Runnable focus) {}

    /// @param isFocusIn whether the focus is within a node
    /// @param stops in their order
    PaneRound(Predicate<Node> isFocusIn, Stop... stops) {
        this.isFocusIn = isFocusIn;
        this.stops = List.of(stops);
    }

    /// @param step 1 for the next, -1 for the one before
    void go(int step) {
        int now = 0;
        for (int i = 0; i < stops.size(); i++) {
            if (isFocusIn.test(stops.get(i).pane())) {
                now = i;
            }
        }
        for (int i = 1; i <= stops.size(); i++) {
            var stop = stops.get(Math.floorMod(now + i * step, stops.size()));
            if (stop.isOfUse().getAsBoolean()) {
                stop.focus().run();
                return;
            }
        }
    }
}
