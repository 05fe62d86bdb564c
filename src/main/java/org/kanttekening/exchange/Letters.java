package org.kanttekening.exchange;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Affiliation;
import org.kanttekening.annotation.AffiliationCheck;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Annotator;
import org.kanttekening.annotation.Check;
import org.kanttekening.annotation.Common;
import org.kanttekening.annotation.Considered;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Item;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Rejected;
import org.kanttekening.annotation.RejectedSuggestion;
import org.kanttekening.annotation.Remark;
import org.kanttekening.annotation.Review;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.annotation.Tombstone;
import org.kanttekening.folder.AnnotatorId;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Puts letters in the place of annotators' names: the same letter for the same person in the whole
/// set, by the order of their ids. What people write of each other in notes stays as it is.
public final class Letters {

    private static final int ALPHABET = 26;

    private final Map<String, String> letters = new TreeMap<>();

    /// @param ids of all people in the set
    public Letters(Collection<String> ids) {
        for (var id : new TreeSet<>(ids)) {
            if (AnnotatorId.isOne(id)) {
                letters.put(id, letter(letters.size()));
            }
        }
    }

    public String of(String id) {
        return id.isEmpty() || !AnnotatorId.isOne(id) ? id : letters.getOrDefault(id, "unknown");
    }

    public Sidecar of(Sidecar sidecar) {
        var annotations = new ArrayList<Annotation>();
        for (var annotation : sidecar.annotations().all()) {
            annotations.add(of(annotation));
        }
        var others = sidecar.others().stream().map(this::of).toList();
        var id = of(sidecar.annotator().id());
        return Sidecar.of(
                new Annotator(id, id, sidecar.annotator().extras()),
                sidecar.header(),
                annotations,
                others,
                sidecar.extras());
    }

    private Item of(Item item) {
        return switch (item) {
            case Annotation annotation -> of(annotation);
            case Header header -> header;
            case RejectedSuggestion suggestion -> suggestion;
            case Remark remark ->
                    new Remark(
                            remark.id(),
                            remark.on(),
                            remark.replyTo(),
                            of(remark.by()),
                            remark.at(),
                            remark.text(),
                            remark.extras());
            case Tombstone gone ->
                    new Tombstone(gone.id(), gone.at(), of(gone.by()), gone.extras());
            case Rejected rejected ->
                    new Rejected(
                            of(rejected.from()),
                            of(rejected.annotation()),
                            of(rejected.by()),
                            rejected.at(),
                            rejected.reason(),
                            rejected.note(),
                            rejected.extras());
        };
    }

    private Review of(Review review) {
        return new Review(
                review.from().stream().map(this::of).toList(),
                review.outcome(),
                of(review.by()),
                review.at(),
                review.reason(),
                review.note(),
                review.considered().stream().map(this::of).toList(),
                review.extras());
    }

    private Considered of(Considered considered) {
        return new Considered(
                of(considered.annotator()),
                considered.id(),
                considered.sha256(),
                considered.extras());
    }

    private Annotation of(Annotation annotation) {
        var common = of(annotation.common());
        return switch (annotation) {
            case Quote quote -> quote.withCheck(of(quote.check())).withCommon(common);
            case Decision decision -> decision.withCheck(of(decision.check())).withCommon(common);
            case Actor actor ->
                    actor.withAffiliations(actor.affiliations().stream().map(this::of).toList())
                            .withCommon(common);
        };
    }

    private Common of(Common common) {
        return new Common(
                common.inferred(),
                common.note(),
                common.important(),
                common.created(),
                of(common.createdBy()),
                common.modified(),
                common.origin(),
                common.review().map(this::of),
                common.extras());
    }

    private Check of(Check check) {
        return Check.SHAPE.with(check, Check.BY, of(check.by()));
    }

    private Affiliation of(Affiliation affiliation) {
        var check = affiliation.check();
        return Affiliation.SHAPE.with(
                affiliation,
                Affiliation.CHECK,
                AffiliationCheck.SHAPE.with(check, AffiliationCheck.BY, of(check.by())));
    }

    /// `a` to `z`, then `aa`, `ab` and so on.
    private static String letter(int number) {
        var last = String.valueOf((char) ('a' + number % ALPHABET));
        return number < ALPHABET ? last : letter(number / ALPHABET - 1) + last;
    }
}
