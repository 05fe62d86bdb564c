package org.kanttekening.app;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Affiliation;
import org.kanttekening.annotation.AffiliationCheck;
import org.kanttekening.annotation.Check;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.Item;
import org.kanttekening.annotation.Quote;

import java.util.ArrayList;
import java.util.List;

/// Signs a check when its outcome is set: who checked, and when. What a person wrote there
/// themselves stays.
public final class CheckTrail {

    private final String by;
    private final String at;

    public CheckTrail(Scribe scribe) {
        this.by = scribe.annotator();
        this.at = scribe.instant().toString();
    }

    /// The item as it is to be put, its checks signed where their status is another than before.
    public Item signed(Item before, Item after) {
        return switch (after) {
            case Quote quote when before instanceof Quote old ->
                    quote.withCheck(signed(old.check(), quote.check()));
            case Decision decision when before instanceof Decision old ->
                    decision.withCheck(signed(old.check(), decision.check()));
            case Actor actor when before instanceof Actor old ->
                    actor.withAffiliations(signed(old.affiliations(), actor.affiliations()));
            default -> after;
        };
    }

    private Check signed(Check before, Check after) {
        return isToSign(before.status(), after.status(), before.at(), after.at())
                ? Check.SHAPE.make(Check.SHAPE.values(after).set(Check.BY, by).set(Check.AT, at))
                : after;
    }

    private List<Affiliation> signed(List<Affiliation> before, List<Affiliation> after) {
        var signed = new ArrayList<Affiliation>();
        for (int i = 0; i < after.size(); i++) {
            // An affiliation that moved in the list has not been checked anew.
            var now = after.get(i);
            var old =
                    i < before.size() && before.size() == after.size()
                            ? before.get(i).check()
                            : now.check();
            signed.add(Affiliation.SHAPE.with(now, Affiliation.CHECK, signed(old, now.check())));
        }
        return signed;
    }

    private AffiliationCheck signed(AffiliationCheck before, AffiliationCheck after) {
        return isToSign(before.status(), after.status(), before.at(), after.at())
                ? AffiliationCheck.SHAPE.make(
                        AffiliationCheck.SHAPE
                                .values(after)
                                .set(AffiliationCheck.BY, by)
                                .set(AffiliationCheck.AT, at))
                : after;
    }

    private static boolean isToSign(
            String before, String after, String signedBefore, String signedAfter) {
        return !before.equals(after) && signedBefore.equals(signedAfter);
    }
}
