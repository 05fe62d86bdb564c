package org.kanttekening.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kanttekening.search.SmallFolder.found;

import org.junit.jupiter.api.Test;
import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Kind;
import org.kanttekening.folder.ActorEntry;

import java.util.List;
import java.util.stream.Stream;

/// Actors across articles, by the part they play.
class ActorPartTest {

    private final Corpus corpus = SmallFolder.corpus();

    @Test
    void speakersAreFoundByAnyOfTheirNames() {
        assertThat(ids("speaker:\"Noor Bakker\"")).containsExactly("q-0000bang", "q-000water");
        assertThat(ids("speaker:\"noor bakker\" type:indirect")).containsExactly("q-000water");
        assertThat(ids("speaker:\"Jan de Boer\"")).containsExactly("q-eindelij", "q-eindelij");
        assertThat(ids("speaker:a-noor0001")).containsExactly("q-0000bang", "q-000water");
        assertThat(ids("speaker~bakker")).containsExactly("q-0000bang", "q-0bram001", "q-000water");
        assertThat(ids("speaker~/^(noor|jan) /"))
                .containsExactly("q-0000bang", "q-000water", "q-eindelij", "q-eindelij");
    }

    @Test
    void anActorGoesByTheNamesOfItsEntryInTheRegister() {
        assertThat(ids("speaker:\"wethouder Bakker\""))
                .as("Anna's is tied to the entry, Bram's has the name itself")
                .containsExactly("q-0000bang", "q-0bram001", "q-000water");
    }

    @Test
    void anEntryStandsForThoseTiedToItAndForThoseOfItsNamesTiedToNone() {
        assertThat(ids("speaker:@noor-bakker"))
                .containsExactly("q-0000bang", "q-0bram001", "q-000water");
        assertThat(ids("speaker:@jan-de-boer")).isEmpty();
    }

    @Test
    void anActorTiedToAnotherEntryIsNotMeantByTheEntry() {
        var other = SmallFolder.register().with(entry("n-bakker", "Noor Bakker"));
        var bram = corpus.find(SmallFolder.BRIDGE).orElseThrow().voice("bram").orElseThrow();
        var actor = (Actor) bram.find("a-bakker01").orElseThrow();
        var quote = bram.find("q-0bram001").orElseThrow();
        var tied =
                corpus.with(other)
                        .with(
                                SmallFolder.BRIDGE,
                                "bram",
                                SmallFolder.sidecar(
                                        "bram",
                                        bram.header(),
                                        actor.withRegister("n-bakker"),
                                        quote));

        assertThat(found(tied, "annotator:bram speaker:@noor-bakker")).isEmpty();
        assertThat(found(tied, "annotator:bram speaker:@n-bakker")).hasSize(1);
    }

    @Test
    void actorsAreFoundInEachPart() {
        assertThat(ids("onBehalfOf:\"gemeente Moerdam\"")).containsExactly("q-000water");
        assertThat(ids("authority:\"gemeente Moerdam\"")).containsExactly("d-000brug1");
        assertThat(ids("target:\"gemeente Moerdam\"")).isEmpty();
        assertThat(ids("actor:\"gemeente Moerdam\""))
                .containsExactly("a-moerdam1", "d-000brug1", "q-000water");
        assertThat(ids("-speaker:\"Noor Bakker\" annotator:anna"))
                .as("only of what can have a speaker")
                .containsExactly("q-eindelij");
        assertThat(ids("no:onBehalfOf kind:quote annotator:anna"))
                .containsExactly("q-0000bang", "q-eindelij");
        assertThat(ids("has:authority")).containsExactly("d-000brug1");
    }

    @Test
    void everyFieldThatNamesAnActorBelongsToAPart() {
        var named =
                FieldPath.all().stream()
                        .filter(field -> field.kind() != null && namesActor(field.type()))
                        .toList();

        assertThat(named).isNotEmpty();
        assertThat(ActorPart.ACTOR.fields()).containsExactlyInAnyOrderElementsOf(named);
        assertThat(
                        Stream.of(ActorPart.values())
                                .filter(part -> part != ActorPart.ACTOR)
                                .flatMap(part -> part.fields().stream()))
                .containsExactlyInAnyOrderElementsOf(named);
    }

    private static boolean namesActor(FieldType<?> type) {
        return switch (type) {
            case FieldType.Reference(var kind, _) -> kind == Kind.ACTOR;
            case FieldType.References(var kind) -> kind == Kind.ACTOR;
            default -> false;
        };
    }

    private static ActorEntry entry(String id, String name) {
        return ActorEntry.of(id, name);
    }

    private List<String> ids(String query) {
        return SmallFolder.hits(corpus, query).list().stream().map(Hit::id).toList();
    }
}
