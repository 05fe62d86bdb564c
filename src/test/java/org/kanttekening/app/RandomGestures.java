package org.kanttekening.app;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.RandomRecords;
import org.kanttekening.annotation.RejectedSuggestion;
import org.kanttekening.annotation.Remark;
import org.kanttekening.article.Span;

import java.util.List;
import java.util.random.RandomGenerator;

/// A hand that strikes any key at any place: every gesture that the tagging keys, the forms and the
/// remarks can make, in any order.
final class RandomGestures {

    private static final int MOST = 80;

    private final Desk desk;
    private final RandomGenerator random;
    private final RandomRecords records;
    private final Boundaries edges;
    private final List<Runnable> gestures =
            List.of(
                    this::tagQuote,
                    this::tagQuote,
                    this::tagDecision,
                    this::newActor,
                    this::mention,
                    this::registeredActor,
                    this::makeActor,
                    this::source,
                    this::cue,
                    this::addSegment,
                    this::moveEdge,
                    this::moveEdge,
                    this::speaker,
                    this::sameSpeaker,
                    this::convert,
                    this::remove,
                    this::remove,
                    this::editField,
                    this::editField,
                    this::editHeader,
                    this::remark,
                    this::dropRemark,
                    this::reject,
                    this::undoAndRedo,
                    this::undo);

    RandomGestures(Desk desk, RandomGenerator random) {
        this.desk = desk;
        this.random = random;
        this.records = new RandomRecords(random, desk.text, this::ids);
        this.edges = new Boundaries(desk.session, desk.tagging, new SpaceSteps());
    }

    /// Makes one gesture. Now and then another annotation is chosen first.
    void next() {
        var all = desk.session.annotations().all();
        if (!all.isEmpty() && random.nextInt(3) > 0) {
            chooseAny(all);
        }
        if (all.size() > MOST) {
            desk.tagging.remove(true);
        } else {
            records.one(gestures).run();
        }
    }

    private void chooseAny(List<Annotation> all) {
        var annotation = records.one(all);
        var parts = Part.of(annotation);
        if (parts.isEmpty()) {
            desk.session.choose(annotation);
        } else {
            desk.session.choose(annotation, records.one(parts));
        }
    }

    private List<String> ids(Kind kind) {
        return desk.session.annotations().all().stream()
                .filter(annotation -> annotation.kind() == kind)
                .map(Annotation::id)
                .toList();
    }

    /// Anywhere, also in the middle of a character, and at times of white space alone.
    private Span words() {
        int start = random.nextInt(desk.text.length());
        int end = Math.min(desk.text.length(), start + 1 + random.nextInt(40));
        return new Span(start, end);
    }

    private void tagQuote() {
        desk.tagging.quote(words());
    }

    private void tagDecision() {
        desk.tagging.decision(words());
    }

    private void newActor() {
        desk.tagging.newActor(random.nextBoolean() ? "" : "Noor Bakker", words());
    }

    private void mention() {
        var actors = desk.session.annotations().actors();
        if (!actors.isEmpty()) {
            desk.tagging.mention(records.one(actors), words());
        }
    }

    private void registeredActor() {
        var entry = (Actor) records.annotation(Kind.ACTOR, "a-entry");
        desk.tagging.registeredActor(entry, words());
    }

    private void makeActor() {
        desk.tagging.makeActor("De gemeente " + random.nextInt(5));
    }

    private void source() {
        desk.tagging.source(words());
    }

    private void cue() {
        desk.tagging.cue(random.nextBoolean() ? words() : desk.at("zegt"));
    }

    private void addSegment() {
        desk.tagging.addSegment(words());
    }

    private void moveEdge() {
        edges.take(
                random.nextBoolean() ? Boundaries.Edge.START : Boundaries.Edge.END,
                random.nextInt(desk.text.length() + 1));
        for (int i = random.nextInt(5); i >= 0; i--) {
            edges.move(random.nextBoolean(), random.nextInt(3) == 0);
        }
        if (random.nextInt(4) == 0) {
            edges.cancel();
        } else {
            edges.letGo();
        }
    }

    private void speaker() {
        desk.tagging.speaker(1 + random.nextInt(9));
    }

    private void sameSpeaker() {
        desk.tagging.sameSpeaker();
    }

    private void convert() {
        desk.tagging.convert(Kind.values()[random.nextInt(3)]);
    }

    private void remove() {
        desk.tagging.remove(random.nextBoolean());
    }

    private void editField() {
        desk.session
                .chosen()
                .ifPresent(annotation ->
                        desk.session.edit(annotation, records.edited(annotation), "gesture.edit"));
    }

    private void editHeader() {
        var header = desk.session.sidecar().header();
        desk.session.edit(header, records.edited(Header.SHAPE, header), "gesture.edit");
    }

    private void remark() {
        desk.session
                .chosen()
                .ifPresent(annotation ->
                        desk.session.apply(
                                "gesture.remark",
                                scribe ->
                                        scribe.put(
                                                new Remark(
                                                        "m-" + random.nextInt(50),
                                                        annotation.id(),
                                                        "",
                                                        "anna",
                                                        scribe.instant().toString(),
                                                        "Zeker weten? 🛵",
                                                        Extras.NONE))));
    }

    private void dropRemark() {
        var remarks = desk.session.sidecar().remarks();
        if (!remarks.isEmpty()) {
            desk.session.apply("gesture.remark", scribe -> scribe.drop(records.one(remarks)));
        }
    }

    private void reject() {
        var rejected = new RejectedSuggestion("quote.marks", records.passage(), Extras.NONE);
        desk.session.apply("gesture.reject", scribe -> scribe.put(rejected));
    }

    private void undoAndRedo() {
        int back = random.nextInt(4);
        for (int i = 0; i < back; i++) {
            desk.session.undo();
        }
        for (int i = 0; i < back; i++) {
            desk.session.redo();
        }
    }

    private void undo() {
        desk.session.undo();
    }
}
