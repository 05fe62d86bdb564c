package org.kanttekening.ui.form;

import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Response;
import org.kanttekening.annotation.Target;

import java.util.ArrayList;
import java.util.List;

/// A quote that responds to a decision. It is the quote that says so, not the decision.
///
/// @param index of the response among those of the quote
record Reaction(Quote quote, int index) {

    /// The reactions to an annotation, in text order.
    static List<Reaction> to(String id, AnnotationSet annotations) {
        var found = new ArrayList<Reaction>();
        for (var naming : annotations.naming(id)) {
            if (naming instanceof Quote quote) {
                for (int i = 0; i < quote.respondsTo().size(); i++) {
                    if (isTo(id, quote.respondsTo().get(i).target())) {
                        found.add(new Reaction(quote, i));
                    }
                }
            }
        }
        return found;
    }

    private static boolean isTo(String id, Target target) {
        return target.isHere() && target.id().equals(id);
    }

    Response response() {
        return quote.respondsTo().get(index);
    }

    /// The quote taking another stance.
    Quote withStance(String stance) {
        var responses = new ArrayList<>(quote.respondsTo());
        responses.set(index, new Response(response().target(), stance, response().extras()));
        return quote.withRespondsTo(responses);
    }

    /// The quote without this response.
    Quote without() {
        var responses = new ArrayList<>(quote.respondsTo());
        responses.remove(index);
        return quote.withRespondsTo(responses);
    }

    /// A quote with a response to an annotation added.
    static Quote added(Quote quote, String id) {
        var responses = new ArrayList<>(quote.respondsTo());
        responses.add(new Response(Target.here(id), Response.NONE.stance(), Extras.NONE));
        return quote.withRespondsTo(responses);
    }
}
