package org.kanttekening.bench;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Mention;
import org.kanttekening.annotation.Segments;
import org.kanttekening.article.Span;
import org.kanttekening.change.IdSource;
import org.kanttekening.change.RandomIds;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Writes one article of an archive, of some 2,500 characters, and tags it with forty annotations.
/// The same archive seed and number give the same article; the annotator has a say in the ids only.
final class Story {

    static final int ANNOTATIONS = 40;

    private static final int CHARACTERS = 2_300;
    private static final int PEOPLE = 9;
    private static final int ORGANISATIONS = 3;
    private static final LocalDate FIRST_DAY = LocalDate.parse("2025-01-01");
    private static final int DAYS = 540;

    /// An actor of this article.
    record Role(String id, Cast.Member member, List<Mention> mentions) {}

    private final Random random;
    private final IdSource ids;
    private final Tags tags;
    private final int number;
    private final LocalDate published;
    private final StringBuilder text = new StringBuilder();
    private final List<Role> people = new ArrayList<>();
    private final List<Role> organisations = new ArrayList<>();
    private final Set<String> used = new HashSet<>();
    private final List<Annotation> found = new ArrayList<>();

    Story(Cast cast, long seed, int number, String annotator) {
        this.number = number;
        this.random = new Random(seed * 1_000_003 + number);
        this.ids = new RandomIds(new Random(seed * 31 + number * 1_009L + annotator.hashCode()));
        this.published = FIRST_DAY.plusDays(random.nextInt(DAYS));
        this.tags = new Tags(random, ids, annotator, published);
        for (int i = 0; i < PEOPLE; i++) {
            people.add(role(cast.people()));
        }
        for (int i = 0; i < ORGANISATIONS; i++) {
            organisations.add(role(cast.organisations()));
        }
        write();
    }

    String text() {
        return text.toString();
    }

    LocalDate published() {
        return published;
    }

    Header header(String status) {
        return new Header(
                "nl",
                text.substring(0, text.indexOf("\n")),
                "Van onze verslaggever",
                outlet(),
                published.toString(),
                "https://nieuws.example/" + published + "/" + number,
                status,
                "",
                Extras.NONE);
    }

    String outlet() {
        return StoryWords.OUTLETS.get(number % StoryWords.OUTLETS.size());
    }

    /// To be asked once.
    List<Annotation> annotations() {
        var all = new ArrayList<Annotation>();
        used(people).forEach(role -> all.add(tags.actor(role, used(organisations))));
        used(organisations).forEach(role -> all.add(tags.actor(role, List.of())));
        all.addAll(found.subList(0, ANNOTATIONS - all.size()));
        return all;
    }

    private void write() {
        text.append("De ").append(thing()).append(" in ").append(place()).append(' ');
        text.append(pick(StoryWords.MAIN)).append("\n\nVan onze verslaggever\n\n");
        int sentences = 0;
        while (text.length() < CHARACTERS || tagged() < ANNOTATIONS) {
            sentence();
            sentences++;
            text.append(sentences % 4 == 0 ? "\n\n" : " ");
        }
        text.setCharAt(text.length() - 1, '\n');
    }

    private int tagged() {
        return found.size() + used(people).size() + used(organisations).size();
    }

    /// Those of whom the article or a tag speaks.
    private List<Role> used(List<Role> roles) {
        return roles.stream().filter(role -> used.contains(role.id())).toList();
    }

    private void sentence() {
        switch (random.nextInt(10)) {
            case 0 -> text.append(pick(StoryWords.PLAIN).replace("#", place()));
            case 1, 2, 3 -> decision();
            case 4, 5, 6 -> indirect();
            case 7 -> split();
            default -> direct();
        }
    }

    /// „De … in …”, zegt wethouder Noor Akkerhuis.
    private void direct() {
        int start = text.length();
        text.append('„');
        var inner = claim("De ", StoryWords.MAIN);
        text.append('”');
        var content = Segments.of(start, text.length());
        text.append(", ");
        var saying = StoryWords.SAYING.get(random.nextInt(StoryWords.SAYING.size()));
        var cue = words(saying.words());
        text.append(' ');
        var speaker = person();
        var source = source(speaker);
        text.append('.');
        var outer = tags.quote(speaker, content, source, Segments.of(cue), saying.kind(), "direct");
        found.add(outer);
        if (random.nextInt(3) == 0) {
            found.add(tags.nested(person(), Segments.of(inner), outer.id()));
        }
    }

    /// „De … in …”, zegt Noor Akkerhuis, „…”: a quote in two segments.
    private void split() {
        int start = text.length();
        text.append('„');
        claim("De ", StoryWords.MAIN);
        text.append("”");
        var first = new Span(start, text.length());
        text.append(", ");
        var cue = words("zegt");
        text.append(' ');
        var speaker = person();
        var source = source(speaker);
        text.append(", „");
        int from = text.length() - 1;
        text.append(pick(StoryWords.MAIN)).append(" in ").append(place()).append('”');
        var second = new Span(from, text.length());
        text.append('.');
        found.add(
                tags.quote(
                        speaker,
                        Segments.covering(List.of(first, second)),
                        source,
                        Segments.of(cue),
                        "statement",
                        "direct"));
    }

    /// Noor Akkerhuis ontkent dat de … in …
    private void indirect() {
        var speaker = person();
        var name = name(speaker);
        text.append(' ');
        var reporting = StoryWords.REPORTING.get(random.nextInt(StoryWords.REPORTING.size()));
        var cue = words(reporting.words());
        text.append(' ');
        var content = claim("de ", StoryWords.SUBORDINATE);
        text.append('.');
        found.add(
                tags.quote(
                        speaker,
                        Segments.of(content),
                        Segments.of(name),
                        Segments.of(cue),
                        reporting.kind(),
                        "indirect"));
    }

    /// Gemeente Havendam staat dinsdag … toe uit voorzorg.
    private void decision() {
        var authority = organisations.get(random.nextInt(organisations.size()));
        used.add(authority.id());
        int start = text.length();
        var name = name(authority);
        text.setCharAt(start, Character.toUpperCase(text.charAt(start)));
        text.append(' ');
        var deciding = StoryWords.DECIDING.get(random.nextInt(StoryWords.DECIDING.size()));
        var verb = words(deciding.verb());
        text.append(' ');
        int weekday = random.nextInt(StoryWords.DAYS.size());
        var day = words(StoryWords.DAYS.get(weekday));
        text.append(' ');
        var measure = words(pick(StoryWords.MEASURES));
        text.append(' ');
        var trigger = Segments.of(verb);
        if (!deciding.particle().isEmpty()) {
            trigger = trigger.plus(words(deciding.particle()));
            text.append(' ');
        }
        int ground = random.nextInt(StoryWords.GROUNDS.size());
        var reason = words(StoryWords.GROUNDS.get(ground));
        text.append('.');
        found.add(
                tags.decision(
                        deciding,
                        new Tags.Facts(authority, person(), trigger, measure, name, day, reason),
                        StoryWords.GROUND_TYPES.get(ground)));
    }

    private Segments source(Role speaker) {
        int from = text.length();
        if (random.nextBoolean()) {
            text.append(pick(StoryWords.ROLES)).append(' ');
        }
        return Segments.of(from, name(speaker).end());
    }

    private Span claim(String article, List<String> predicates) {
        return words(article + thing() + " in " + place() + " " + pick(predicates));
    }

    private Span name(Role role) {
        boolean first = role.mentions().isEmpty();
        var span = words(first ? role.member().name() : role.member().shortName());
        var form = first || role.member().type().equals("person") ? "name" : "description";
        role.mentions().add(new Mention(Segments.of(span), form, false, Extras.NONE));
        return span;
    }

    private Role role(List<Cast.Member> from) {
        double chance = random.nextDouble();
        // Few stand in the paper often, most seldom; nobody twice in one article.
        int index = (int) (chance * chance * from.size());
        while (isTaken(from.get(index))) {
            index = (index + 1) % from.size();
        }
        return new Role(ids.next(Kind.ACTOR), from.get(index), new ArrayList<>());
    }

    private boolean isTaken(Cast.Member member) {
        return people.stream().anyMatch(role -> role.member().equals(member))
                || organisations.stream().anyMatch(role -> role.member().equals(member));
    }

    /// Few are mentioned often, most seldom.
    private Role person() {
        double chance = random.nextDouble();
        var person = people.get((int) (chance * chance * people.size()));
        used.add(person.id());
        return person;
    }

    private Span words(String words) {
        int start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }

    /// In some articles its accents are characters of their own.
    private String thing() {
        var thing = pick(StoryWords.THINGS);
        return number % 25 == 3 ? Normalizer.normalize(thing, Normalizer.Form.NFD) : thing;
    }

    private String place() {
        return pick(StoryWords.PLACES);
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
