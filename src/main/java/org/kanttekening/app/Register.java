package org.kanttekening.app;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Common;
import org.kanttekening.folder.ActorEntry;
import org.kanttekening.folder.ActorRegister;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The folder's actor register as an article uses it: its entries as the actors they would become.
public final class Register {

    private ActorRegister entries = ActorRegister.EMPTY;

    void hold(ActorRegister register) {
        entries = register;
    }

    /// The entries that fit what was typed, the likeliest first; their actors have no id yet.
    public List<Actor> matching(String typed) {
        return entries.search(typed).stream().map(Register::actor).toList();
    }

    public Optional<Actor> find(String id) {
        return entries.find(id).map(Register::actor);
    }

    private static Actor actor(ActorEntry entry) {
        return new Actor(
                "",
                entry.name(),
                entry.otherNames(),
                entry.type(),
                entry.identifiers(),
                entry.country(),
                false,
                false,
                entry.id(),
                List.of(),
                List.of(),
                Common.newBy("", Instant.EPOCH));
    }
}
