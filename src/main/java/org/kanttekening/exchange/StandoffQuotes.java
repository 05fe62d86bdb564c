package org.kanttekening.exchange;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Common;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Speaker;
import org.kanttekening.article.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Joins marks into quotes and decisions by the links between them.
final class StandoffQuotes {

    private final Intake intake;
    private final Format format;
    private final StandoffFields fields;
    private final Map<String, Whole> wholes = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    /// Which whole a mark or a link went into.
    private final Map<String, Whole> wholeOf = new HashMap<>();

    /// One quote or decision while it is put together: its leading mark's part is `content` or
    /// `trigger`.
    private static final class Whole {
        private final String id;
        private final Kind kind;
        private final Map<String, List<Span>> parts = new TreeMap<>();
        private final Map<String, String> values = new TreeMap<>();
        private final Set<String> speakers = new LinkedHashSet<>();
        private String value = "";

        Whole(String id, Kind kind) {
            this.id = id;
            this.kind = kind;
        }

        void add(String part, Segments segments) {
            parts.computeIfAbsent(part, _ -> new ArrayList<>()).addAll(segments.spans());
        }

        Segments part(String part) {
            return Segments.covering(parts.getOrDefault(part, List.of()));
        }
    }

    StandoffQuotes(Intake intake, Format format, StandoffFields fields) {
        this.intake = intake;
        this.format = format;
        this.fields = fields;
    }

    /// Whether a link joins marks into a quote or a decision; if so, it is taken.
    boolean join(Standoff.Link link, Map<String, StandoffReader.Taken> taken) {
        var members = new ArrayList<Member>();
        if (!link.trigger().isEmpty()) {
            member("cue", link.trigger(), taken).ifPresent(members::add);
        }
        for (var role : link.roles()) {
            member(role.name(), role.target(), taken).ifPresent(members::add);
        }
        var leading = members.stream().filter(Member::leads).toList();
        if (leading.isEmpty() || members.size() < 2) {
            return false;
        }
        var whole = whole(leading.getFirst());
        for (var member : members) {
            used.add(member.taken().mark().id());
            if (member.part().equals("actor")) {
                whole.speakers.add(member.taken().mark().id());
            } else {
                whole.add(member.part(), member.taken().mark().segments());
            }
            if (member.leads()) {
                settle(member, whole);
            }
        }
        whole.values.putAll(link.fields());
        wholeOf.put(link.id(), whole);
        return true;
    }

    /// Quotes and decisions of the leading marks that no link has.
    void addAlone(List<StandoffReader.Taken> contents, List<StandoffReader.Taken> triggers) {
        for (var taken : contents) {
            if (used.add(taken.mark().id())) {
                alone(taken, Kind.QUOTE, "content");
            }
        }
        for (var taken : triggers) {
            if (used.add(taken.mark().id())) {
                alone(taken, Kind.DECISION, "trigger");
            }
        }
    }

    boolean hasUsed(String mark) {
        return used.contains(mark);
    }

    Optional<String> idOf(String markOrLink) {
        return Optional.ofNullable(wholeOf.get(markOrLink)).map(whole -> whole.id);
    }

    List<Annotation> made(StandoffActors actors) {
        var made = new ArrayList<Annotation>();
        for (var whole : wholes.values()) {
            var annotation = whole.kind == Kind.QUOTE ? quote(whole, actors) : decision(whole);
            made.add(fields.filled(annotation, whole.values));
        }
        return made;
    }

    /// A mark and the part that it plays.
    private record Member(StandoffReader.Taken taken, String part) {
        boolean leads() {
            return part.equals("content") || part.equals("trigger");
        }
    }

    /// The part goes by the role's name, and where that says nothing by the mark's own type.
    private static Optional<Member> member(
            String role, String mark, Map<String, StandoffReader.Taken> taken) {
        var found = taken.get(mark);
        if (found == null) {
            return Optional.empty();
        }
        var own =
                switch (found.as()) {
                    case "quote" -> "content";
                    case "quote.source" -> "source";
                    case "quote.cue" -> "cue";
                    case "decision" -> "trigger";
                    case "decision.measure" -> "measure";
                    case "actor" -> "actor";
                    default -> "";
                };
        if (own.equals("actor") && StandoffNames.role(role).filter("source"::equals).isPresent()) {
            return Optional.of(new Member(found, "actor"));
        }
        return own.isEmpty() ? Optional.empty() : Optional.of(new Member(found, own));
    }

    private Whole whole(Member leading) {
        var known = wholeOf.get(leading.taken().mark().id());
        if (known != null) {
            return known;
        }
        var kind = leading.part().equals("content") ? Kind.QUOTE : Kind.DECISION;
        var whole = new Whole(intake.ids().next(kind), kind);
        wholes.put(whole.id, whole);
        return whole;
    }

    private void alone(StandoffReader.Taken taken, Kind kind, String part) {
        var whole = new Whole(intake.ids().next(kind), kind);
        wholes.put(whole.id, whole);
        whole.add(part, taken.mark().segments());
        settle(new Member(taken, part), whole);
    }

    private void settle(Member leading, Whole whole) {
        if (wholeOf.put(leading.taken().mark().id(), whole) == null) {
            whole.values.putAll(leading.taken().mark().fields());
        }
        if (whole.value.isEmpty()) {
            whole.value = leading.taken().value();
        }
    }

    private Quote quote(Whole whole, StandoffActors actors) {
        var quote =
                Quote.blank(whole.id, intake.common(format))
                        .withContent(whole.part("content"))
                        .withSource(whole.part("source"))
                        .withCue(whole.part("cue"))
                        .withType(whole.value);
        var speakers = new LinkedHashSet<String>();
        whole.speakers.forEach(mark -> actors.idOf(mark).ifPresent(speakers::add));
        if (!speakers.isEmpty()) {
            return quote.withSpeakers(speakers.stream().map(Speaker::of).toList());
        }
        speakers.addAll(actors.within(quote.source()));
        if (speakers.isEmpty()) {
            return quote;
        }
        return quote.withSpeakers(speakers.stream().limit(1).map(Speaker::of).toList())
                .withCommon(inferred(quote.common()));
    }

    private static Common inferred(Common common) {
        return common.withInferred(List.of(QuoteFields.SPEAKERS.name()));
    }

    private Decision decision(Whole whole) {
        var decision =
                Decision.blank(whole.id, intake.common(format))
                        .withTrigger(whole.part("trigger"))
                        .withAct(whole.value);
        return DecisionFields.SHAPE.with(decision, DecisionFields.MEASURE, whole.part("measure"));
    }
}
