package org.kanttekening.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.article.Graphemes;
import org.kanttekening.folder.ActorRegister;
import org.kanttekening.folder.ArticleFile;
import org.kanttekening.folder.RandomSidecars;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// What a search finds is what looking everywhere finds, in corpora and for queries made at random:
/// in several scripts, with emoji, marks and split passages, and every field filled.
class BruteForceTest {

    private static final List<String> EXPRESSIONS =
            List.of(
                    "[a-z]+t",
                    "\\w+",
                    "e.",
                    "^\\S+ \\S+",
                    "b(?=e)",
                    "\\p{Lo}+",
                    "a|e|i",
                    "[^ ]{3} ");

    @Test
    void searchFindsWhatLookingEverywhereFinds() throws Exception {
        long seed = System.nanoTime();
        var random = new Random(seed);
        int hits = 0;
        for (int round = 0; round < 20; round++) {
            var corpus = corpus(random);
            for (int i = 0; i < 12; i++) {
                var query = query(random, corpus);
                var found = found(corpus, query);
                hits += found.size();
                assertThat(found)
                        .as("seed %d, round %d: %s", seed, round, query)
                        .containsExactlyInAnyOrderElementsOf(
                                new PlainSearch(corpus, query).found());
            }
        }
        assertThat(hits).as("seed %d: the queries ask for something", seed).isGreaterThan(300);
    }

    private static List<String> found(Corpus corpus, Query query) throws Exception {
        var found = new ArrayList<String>();
        for (var hit : Search.in(ZoneOffset.UTC).run(corpus, query, () -> false).list()) {
            var place = query.text().isEmpty() ? "" : " " + hit.span();
            var annotation =
                    hit.annotation() == null
                            ? ""
                            : " "
                                    + hit.annotator()
                                    + " "
                                    + hit.id()
                                    + (hit.path().isEmpty() ? "" : " " + hit.path());
            found.add(hit.entry().file().name() + annotation + place);
        }
        return found;
    }

    private static Corpus corpus(Random random) {
        var entries = new ArrayList<Entry>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            long seed = random.nextLong();
            var text = RandomSidecars.article(seed);
            Map<String, Sidecar> sidecars = new TreeMap<>();
            for (var owner : List.of("anna", "bram", "agreed")) {
                if (sidecars.isEmpty() || random.nextBoolean()) {
                    sidecars.put(
                            owner,
                            new RandomSidecars(seed + owner.hashCode(), text)
                                    .withoutUnknownFields()
                                    .sidecar());
                }
            }
            entries.add(Entry.of(new ArticleFile(i + ".txt"), text, Header.NONE, sidecars));
        }
        return Corpus.of(entries, ActorRegister.EMPTY);
    }

    private static Query query(Random random, Corpus corpus) {
        var terms = new ArrayList<Term>();
        for (int i = random.nextInt(3); i > 0; i--) {
            terms.add(condition(random, corpus));
        }
        if (random.nextInt(4) > 0) {
            terms.add(
                    random.nextInt(3) == 0
                            ? new Term.Pattern(
                                    new Expression(RandomQueries.one(random, EXPRESSIONS)))
                            : new Term.Words(words(random, corpus)));
            if (random.nextBoolean()) {
                terms.add(new Term.In(List.of(place(random))));
            }
            if (random.nextBoolean()) {
                var all = List.of(Term.Matter.values());
                terms.add(
                        new Term.Counting(
                                EnumSet.of(
                                        RandomQueries.one(random, all),
                                        RandomQueries.one(random, all))));
            }
        }
        return new Query(terms);
    }

    private static Place place(Random random) {
        var names =
                List.of(
                        "article",
                        "words",
                        "fields",
                        "content",
                        "mentions",
                        "measure",
                        "note",
                        "check",
                        "dates",
                        "speakers");
        return Place.find(RandomQueries.one(random, names)).orElse(Place.WORDS);
    }

    /// A few characters of an article, so that they are found.
    private static String words(Random random, Corpus corpus) {
        var text = RandomQueries.one(random, corpus.entries()).text().value();
        while (true) {
            int start = Graphemes.floor(text, random.nextInt(text.length()));
            int end = start;
            for (int i = random.nextInt(5); i >= 0; i--) {
                end = Graphemes.next(text, end);
            }
            if (!text.substring(start, end).isBlank()) {
                return text.substring(start, end);
            }
        }
    }

    private static Term condition(Random random, Corpus corpus) {
        boolean negated = random.nextInt(4) == 0;
        return switch (random.nextInt(6)) {
            case 0 ->
                    new Term.Condition(
                            Trait.KIND,
                            Wanted.OneOf.of(RandomQueries.one(random, List.of("quote", "actor"))),
                            negated);
            case 1 ->
                    new Term.Condition(Trait.ANNOTATOR, Wanted.OneOf.of("anna", "agreed"), negated);
            case 2 -> new Term.Condition(Trait.STATUS, Wanted.OneOf.of("new", "reviewed"), negated);
            case 3 -> new Term.Condition(ActorPart.SPEAKER, new Wanted.Containing("zegt"), negated);
            default -> fieldCondition(random, corpus, negated);
        };
    }

    /// Asks for a value that is there, of a field that is told from others by its words alone.
    private static Term fieldCondition(Random random, Corpus corpus, boolean negated) {
        while (true) {
            var path = RandomQueries.one(random, FieldPath.all());
            if (path.kind() == null) {
                continue;
            }
            var name = random.nextBoolean() ? path.path() : path.toString();
            if (!(Property.find(name).orElseThrow() instanceof Fields fields)
                    || fields.paths().stream().anyMatch(it -> !isPlain(it.type()))) {
                continue;
            }
            return new Term.Condition(fields, wanted(random, corpus, path), negated);
        }
    }

    private static boolean isPlain(FieldType<?> type) {
        return switch (type) {
            case FieldType.Text _,
                    FieldType.Texts _,
                    FieldType.Link _,
                    FieldType.Country _,
                    FieldType.Term _,
                    FieldType.Passage _ ->
                    true;
            default -> false;
        };
    }

    private static Wanted wanted(Random random, Corpus corpus, FieldPath path) {
        return switch (random.nextInt(5)) {
            case 0 -> new Wanted.Filled();
            case 1 -> new Wanted.Empty();
            case 2 -> new Wanted.Matching(new Expression(RandomQueries.one(random, EXPRESSIONS)));
            case 3 -> new Wanted.Containing(RandomQueries.one(random, List.of("e", "zeg", "🛵")));
            default -> {
                var there = values(random, corpus, path.kind(), path.path());
                yield there.isEmpty()
                        ? new Wanted.Filled()
                        : Wanted.OneOf.of(RandomQueries.one(random, there), "niets");
            }
        };
    }

    private static List<String> values(Random random, Corpus corpus, Kind kind, String path) {
        var entry = RandomQueries.one(random, corpus.entries());
        var values = new ArrayList<String>();
        for (var voice : entry.voices()) {
            for (Annotation annotation : voice.annotations()) {
                if (annotation.kind() == kind) {
                    for (var value : Reflected.values(annotation, path)) {
                        switch (value.value()) {
                            case Segments passage -> values.add(passage.text(entry.text()));
                            case List<?> texts -> texts.forEach(text -> values.add((String) text));
                            default -> values.add((String) value.value());
                        }
                    }
                }
            }
        }
        values.removeIf(String::isBlank);
        return values;
    }
}
