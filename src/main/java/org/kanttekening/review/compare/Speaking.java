package org.kanttekening.review.compare;

import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.review.match.Grouping;
import org.kanttekening.review.match.MatchRule;
import org.kanttekening.review.match.SameActor;

/// Who says a quote, so that what different people fill in can be compared.
public final class Speaking {

    private final Identities identities;

    private Speaking(Identities identities) {
        this.identities = identities;
    }

    /// @param rule by which they were grouped
    public static Speaking in(Grouping grouping, MatchRule rule) {
        return new Speaking(new Identities(grouping, new SameActor(rule)));
    }

    /// Equal for the same speakers on behalf of the same actors, in whichever order: exactly where
    /// comparing finds no difference of speaker.
    public Object of(String annotator, Quote quote) {
        return new Plain(id -> identities.of(annotator, id))
                .of(QuoteFields.SPEAKERS.type(), quote.speakers());
    }
}
