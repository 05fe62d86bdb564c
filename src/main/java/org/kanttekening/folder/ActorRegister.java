package org.kanttekening.folder;

import org.kanttekening.annotation.Extras;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The actors that all articles of a folder share, immutable.
public final class ActorRegister {

    public static final String FILE = "actors.kanttekening.json";

    public static final ActorRegister EMPTY = new ActorRegister(Map.of(), Extras.NONE);

    private final Map<String, ActorEntry> entries;
    private final Extras extras;

    private ActorRegister(Map<String, ActorEntry> entries, Extras extras) {
        this.entries = entries;
        this.extras = extras;
    }

    /// @throws IllegalArgumentException where two entries have one id
    public static ActorRegister of(Collection<ActorEntry> entries, Extras extras) {
        var byId = new LinkedHashMap<String, ActorEntry>();
        for (var entry : entries) {
            if (byId.put(entry.id(), entry) != null) {
                throw new IllegalArgumentException("two entries are " + entry.id());
            }
        }
        return new ActorRegister(byId, extras);
    }

    /// The entries by id.
    public List<ActorEntry> entries() {
        return entries.values().stream().sorted(Comparator.comparing(ActorEntry::id)).toList();
    }

    public Extras extras() {
        return extras;
    }

    public Optional<ActorEntry> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /// The entries of which a name begins with these letters, or one of its words does; case and
    /// accents do not count. By name.
    public List<ActorEntry> search(String prefix) {
        var wanted = plain(prefix.strip());
        return entries.values().stream()
                .filter(entry -> entry.names().anyMatch(name -> begins(plain(name), wanted)))
                .sorted(
                        Comparator.comparing((ActorEntry entry) -> plain(entry.name()))
                                .thenComparing(ActorEntry::id))
                .toList();
    }

    /// This register with an entry added or put in place of the one with its id.
    public ActorRegister with(ActorEntry entry) {
        var changed = new LinkedHashMap<>(entries);
        changed.put(entry.id(), entry);
        return new ActorRegister(changed, extras);
    }

    public ActorRegister without(String id) {
        var changed = new LinkedHashMap<>(entries);
        changed.remove(id);
        return new ActorRegister(changed, extras);
    }

    /// An id for a new entry, made of its name.
    public String freeId(String name) {
        var words = plain(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var id = words.isEmpty() ? "actor" : Surrogates.cut(words, 60);
        var taken = new ArrayList<>(entries.keySet());
        var free = id;
        for (int i = 2; taken.contains(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }

    private static boolean begins(String name, String wanted) {
        for (int at = name.indexOf(wanted); at >= 0; at = name.indexOf(wanted, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ActorRegister register
                && register.entries.equals(entries)
                && register.extras.equals(extras);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return "ActorRegister" + entries.keySet();
    }
}
