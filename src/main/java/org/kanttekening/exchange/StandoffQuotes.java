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

    private static final String CONTENT = "content";

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

    /// Joins what fits together of a link's marks into a quote or a decision. Leading marks that
    /// are merely related stay apart.
    ///
    /// @return whether all of the link is in it; what is not must be kept elsewhere
    boolean join(Standoff.Link link, Map<String, StandoffReader.Taken> taken) {
        var members = new ArrayList<Member>();
        member(CONTENT, link.trigger(), taken).ifPresent(members::add);
        for (var role : link.roles()) {
            member(isSaying(link) ? "source" : role.name(), role.target(), taken)
                    .ifPresent(members::add);
        }
        var leader = leader(members);
        if (leader.isEmpty()) {
            return false;
        }
        var joined = members.stream().filter(it -> goesWith(it, leader.get(), members)).toList();
        if (joined.size() < 2) {
            return false;
        }
        var whole = whole(leader.get());
        joined.forEach(it -> add(it, whole));
        whole.values.putAll(link.fields());
        wholeOf.put(link.id(), whole);
        return link.roles().stream().allMatch(it -> isSaid(it, joined, taken));
    }

    /// Whether a relation of two says by its own name who speaks: its roles are mere Arg1 and Arg2.
    private boolean isSaying(Standoff.Link link) {
        return link.trigger().isEmpty()
                && link.roles().size() == 2
                && StandoffNames.isSaying(link.type(), intake.mapping());
    }

    private static boolean isSaid(
            Standoff.Role role, List<Member> joined, Map<String, StandoffReader.Taken> taken) {
        var mark = taken.get(role.target());
        return mark != null
                && (mark.as().equals(Mapping.LEAVE)
                        || joined.stream().anyMatch(it -> it.taken().equals(mark)));
    }

    /// The mark that others are joined with: the trigger, else what is called content, else any
    /// that can lead.
    private static Optional<Member> leader(List<Member> members) {
        var leading = members.stream().filter(Member::leads).toList();
        return leading.stream()
                .filter(it -> it.role().equals(CONTENT))
                .findFirst()
                .or(() -> leading.stream().findFirst());
    }

    private boolean goesWith(Member member, Member leader, List<Member> members) {
        if (member.equals(leader)) {
            return true;
        }
        if (!member.leads()) {
            return leader.parts().contains(member.part());
        }
        if (!member.part().equals(leader.part()) || isElsewhere(member, leader)) {
            return false;
        }
        // One quote in several pieces, as Content and Content2. Two quotes that a relation of
        // another sort ties, as Arg1 and Arg2, are two.
        return member.role().equals(leader.role())
                && (member.role().equals(CONTENT) || !members.stream().allMatch(Member::leads));
    }

    private boolean isElsewhere(Member member, Member leader) {
        var whole = wholeOf.get(member.taken().mark().id());
        return whole != null && whole != wholeOf.get(leader.taken().mark().id());
    }

    private void add(Member member, Whole whole) {
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

    /// Quotes and decisions of the leading marks that no link has.
    void addAlone(List<StandoffReader.Taken> contents, List<StandoffReader.Taken> triggers) {
        for (var taken : contents) {
            if (used.add(taken.mark().id())) {
                alone(taken, Kind.QUOTE, CONTENT);
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
    ///
    /// @param role what the link calls it, without a number behind it
    private record Member(StandoffReader.Taken taken, String part, String role) {
        boolean leads() {
            return part.equals(CONTENT) || part.equals("trigger");
        }

        /// What can go into the whole that this one leads.
        Set<String> parts() {
            return part.equals(CONTENT) ? Set.of("source", "cue", "actor") : Set.of("measure");
        }
    }

    /// The part goes by the mark's own type, of an actor by the role's name.
    private static Optional<Member> member(
            String role, String mark, Map<String, StandoffReader.Taken> taken) {
        var found = taken.get(mark);
        if (found == null) {
            return Optional.empty();
        }
        var name = StandoffNames.role(role);
        var part =
                switch (found.as()) {
                    case "quote" -> CONTENT;
                    case "quote.source" -> "source";
                    case "quote.cue" -> "cue";
                    case "decision" -> "trigger";
                    case "decision.measure" -> "measure";
                    case "actor" -> "actor";
                    default -> "";
                };
        boolean plays =
                part.equals("actor") ? name.filter("source"::equals).isPresent() : !part.isEmpty();
        return Optional.of(
                        new Member(
                                found, part, name.orElseGet(() -> StandoffNames.unnumbered(role))))
                .filter(_ -> plays);
    }

    private Whole whole(Member leading) {
        var known = wholeOf.get(leading.taken().mark().id());
        if (known != null) {
            return known;
        }
        var kind = leading.part().equals(CONTENT) ? Kind.QUOTE : Kind.DECISION;
        var whole = new Whole(intake.ids().next(kind), kind);
        wholes.put(whole.id, whole);
        return whole;
    }

    private void alone(StandoffReader.Taken taken, Kind kind, String part) {
        var whole = new Whole(intake.ids().next(kind), kind);
        wholes.put(whole.id, whole);
        whole.add(part, taken.mark().segments());
        settle(new Member(taken, part, ""), whole);
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
                        .withContent(whole.part(CONTENT))
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
