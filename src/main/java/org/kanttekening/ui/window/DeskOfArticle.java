package org.kanttekening.ui.window;

import org.kanttekening.app.Boundaries;
import org.kanttekening.app.Going;
import org.kanttekening.app.Reading;
import org.kanttekening.app.Session;
import org.kanttekening.app.Tagging;

/// What lies on the desk for one open article: its session, and the gestures on it.
record DeskOfArticle(
        Session session, Tagging tagging, Boundaries boundaries, Going going, Reading reading) {

    static DeskOfArticle of(Session session, Reading reading) {
        var tagging = new Tagging(session);
        return new DeskOfArticle(
                session,
                tagging,
                new Boundaries(session, tagging, reading),
                new Going(session),
                reading);
    }
}
