package org.kanttekening.ui.window;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

import org.kanttekening.app.Settings.WindowPlace;

import java.util.List;
import java.util.function.Consumer;

/// Divides the window's width among the list, the article, the guidelines and the panels.
final class Columns {

    private static final double GUIDELINES = 0.22;

    private static final double LEAST_LIST = 160;
    private static final double LEAST_ARTICLE = 300;
    private static final double LEAST_PANELS = 260;

    private Columns() {}

    /// How narrow the columns may become, in pixels. Those beside the article need more for larger
    /// text, but less than in proportion, so that a small window still has an article in it.
    static void narrowest(Region list, Region article, Region panels, double scale) {
        list.setMinWidth(LEAST_LIST * (1 + (scale - 1) * 0.25));
        article.setMinWidth(LEAST_ARTICLE);
        panels.setMinWidth(LEAST_PANELS * (1 + (scale - 1) * 0.45));
    }

    static void spread(SplitPane columns, Node list, Node panels, WindowPlace place) {
        int count = columns.getItems().size();
        var dividers = new double[Math.max(0, count - 1)];
        boolean listed = columns.getItems().contains(list);
        int at = 0;
        if (listed) {
            dividers[at++] = place.listShare();
        }
        boolean guided = count > (listed ? 3 : 2);
        if (guided) {
            dividers[at++] = 1 - place.panelShare() - GUIDELINES;
        }
        if (columns.getItems().contains(panels) && at < dividers.length) {
            dividers[at] = 1 - place.panelShare();
        }
        columns.setDividerPositions(dividers);
    }

    /// Takes columns away or adds some; the list and the panels keep their shares.
    static void change(
            SplitPane columns,
            Node list,
            Node panels,
            WindowPlace place,
            Consumer<List<Node>> change) {
        var shares = taken(columns, list, place.formShare(), place);
        change.accept(columns.getItems());
        spread(columns, list, panels, shares);
    }

    /// What the columns now take, kept for the next time.
    static WindowPlace taken(SplitPane columns, Node list, double formShare, WindowPlace place) {
        var dividers = columns.getDividerPositions();
        boolean listed = columns.getItems().contains(list);
        return new WindowPlace(
                place.x(),
                place.y(),
                place.width(),
                place.height(),
                place.maximised(),
                listed && dividers.length > 1 ? dividers[0] : place.listShare(),
                dividers.length > 0 ? 1 - dividers[dividers.length - 1] : place.panelShare(),
                formShare,
                listed);
    }
}
