package org.kanttekening.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.change.ChangeSet;
import org.kanttekening.change.Changes;
import org.kanttekening.change.FixedIds;
import org.kanttekening.check.ruling.Ruling;
import org.kanttekening.check.ruling.Rulings;
import org.kanttekening.folder.FolderSettings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A tag that is older than a ruling is a loose end until a person has touched it.
class RecheckTest {

    private static final LocalDate TODAY = LocalDate.ofInstant(Desk.NOW, ZoneOffset.UTC);
    private static final Rulings RULED =
            new Rulings(List.of(new Ruling(TODAY, Kind.QUOTE, "", "", "")), ZoneOffset.UTC);

    private final Desk desk = new Desk();
    private final Quote quote = old();

    /// A quote of the day before, as a colleague's sidecar may bring it.
    private Quote old() {
        var made = desk.quote("alles op");
        var yesterday = Instant.parse("2026-03-03T09:12:00Z");
        var old = made.withCommon(made.common().withModified(yesterday));
        desk.session.undo();
        var before = desk.session.sidecar();
        desk.session.apply(new ChangeSet("", "g", Changes.between(before, before.with(old))));
        desk.session.choose(old);
        return (Quote) old;
    }

    private int loose() {
        return desk.session.tally().incomplete();
    }

    @Test
    void aRulingIsCountedAtOnceAndTold() {
        var told = new ArrayList<String>();
        var complete = nothingRequired();
        complete.listen(telling(told));
        assertThat(complete.tally().incomplete()).isZero();

        complete.recheck(RULED);
        complete.recheck(new Rulings(RULED.all(), RULED.zone()));

        assertThat(complete.tally().incomplete()).isEqualTo(1);
        assertThat(told).containsExactly("recheck");
        complete.apply("", scribe -> scribe.confirm(quote));
        assertThat(complete.tally().incomplete()).isZero();
        complete.undo();
        assertThat(complete.tally().incomplete()).isEqualTo(1);
    }

    @Test
    void whatLacksAFieldAsWellIsCountedOnce() {
        assertThat(loose()).isEqualTo(1);

        desk.session.recheck(RULED);

        assertThat(loose()).isEqualTo(1);
    }

    @Test
    void confirmingTouchesNothingButWhenItWasModified() {
        desk.session.recheck(RULED);

        assertThat(desk.tagging.confirm()).isTrue();

        var now = desk.session.chosen().orElseThrow();
        assertThat(now).isEqualTo(quote.withCommon(quote.common().withModified(Desk.NOW)));
        assertThat(desk.session.asksForAnotherLook(now)).isFalse();
        desk.session.undo();
        assertThat(desk.session.chosen()).contains(quote);
        assertThat(desk.session.asksForAnotherLook(quote)).isTrue();
    }

    @Test
    void anyEditConfirms() {
        desk.session.recheck(RULED);

        desk.tagging.cue(desk.at("zei"));

        assertThat(desk.session.asksForAnotherLook(desk.session.chosen().orElseThrow())).isFalse();
    }

    @Test
    void whereNoRulingAsksThereIsNothingToConfirm() {
        assertThat(desk.tagging.confirm()).isFalse();
        assertThat(desk.session.chosen()).contains(quote);
    }

    /// The same article in a folder that asks for no field to be filled.
    private Session nothingRequired() {
        var rules = FolderSettings.NONE;
        for (var field : rules.missing(quote)) {
            rules = rules.withRequired(Kind.QUOTE, field, false);
        }
        return new Session(
                desk.session.name(),
                desk.text,
                desk.session.sidecar(),
                new TestHints(),
                Clock.fixed(Desk.NOW, ZoneOffset.UTC),
                new FixedIds(),
                rules,
                true);
    }

    private static Session.Listener telling(List<String> told) {
        return new Session.Listener() {
            @Override
            public void changed(Sidecar before, Sidecar after, Set<String> keys) {}

            @Override
            public void chosen(Optional<String> id) {}

            @Override
            public void recheckChanged() {
                told.add("recheck");
            }
        };
    }
}
