package org.kanttekening.bench;

import org.kanttekening.annotation.Extras;
import org.kanttekening.folder.ActorEntry;
import org.kanttekening.folder.ActorRegister;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Whom the stories of an archive are about: people first, then organisations. The better known of
/// them stand in the folder's register.
final class Cast {

    private static final int PEOPLE = 800;
    private static final int KNOWN_PEOPLE = 500;

    /// One of the cast.
    ///
    /// @param shortName by which a story speaks of it once it has given the whole name
    /// @param register the id of its entry, or empty
    record Member(String name, String shortName, String type, String register) {}

    private final List<Member> people = new ArrayList<>();
    private final List<Member> organisations = new ArrayList<>();

    Cast() {
        for (int i = 0; i < PEOPLE; i++) {
            var name = Names.full(i);
            people.add(
                    new Member(name, Names.last(i), "person", i < KNOWN_PEOPLE ? idOf(name) : ""));
        }
        for (int i = 0; i < StoryWords.ORGANISATIONS.size(); i++) {
            for (var place : StoryWords.PLACES) {
                var name = StoryWords.ORGANISATIONS.get(i).replace("#", place);
                organisations.add(
                        new Member(
                                name,
                                "de " + name.substring(0, name.indexOf(' ')),
                                StoryWords.ORGANISATION_TYPES.get(i),
                                idOf(name)));
            }
        }
    }

    List<Member> people() {
        return people;
    }

    List<Member> organisations() {
        return organisations;
    }

    ActorRegister register() {
        var entries = new ArrayList<ActorEntry>();
        for (var all : List.of(people, organisations)) {
            for (var member : all) {
                if (!member.register().isEmpty()) {
                    entries.add(entry(member));
                }
            }
        }
        return ActorRegister.of(entries, Extras.NONE);
    }

    private static ActorEntry entry(Member member) {
        var entry = ActorEntry.of(member.register(), member.name());
        return ActorEntry.SHAPE.make(
                ActorEntry.SHAPE
                        .values(entry)
                        .set(ActorEntry.TYPE, member.type())
                        .set(
                                ActorEntry.OTHER_NAMES,
                                member.type().equals("person")
                                        ? List.of(initialled(member))
                                        : List.of()));
    }

    private static String initialled(Member member) {
        return member.name().charAt(0) + ". " + member.shortName();
    }

    private static String idOf(String name) {
        return java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
    }
}
