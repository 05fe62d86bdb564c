package org.kanttekening.app.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// In which order colleagues are shown and what they are called. In a blind review they are
/// letters, in an order that says nothing: it is another one for each article, and the same one
/// each time.
public final class Names {

    private final List<String> order;
    private final Map<String, String> names;

    private Names(List<String> order, Map<String, String> names) {
        this.order = List.copyOf(order);
        this.names = Map.copyOf(names);
    }

    /// By the order of their ids, under their names.
    ///
    /// @param names by id; who has none there is called by their id
    static Names known(Collection<String> ids, Map<String, String> names) {
        var called = new HashMap<String, String>();
        for (var id : ids) {
            var name = names.getOrDefault(id, "");
            called.put(id, name.isBlank() ? id : name);
        }
        return new Names(ids.stream().sorted().toList(), called);
    }

    /// As letters, in an order of the article's own.
    static Names blind(Collection<String> ids, String article) {
        var order = new ArrayList<>(ids);
        order.sort(Comparator.comparing(id -> shuffled(article + "/" + id), Arrays::compare));
        var called = new HashMap<String, String>();
        for (int i = 0; i < order.size(); i++) {
            called.put(order.get(i), letters(i));
        }
        return new Names(order, called);
    }

    private static byte[] shuffled(String what) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(what.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// A, B, … Z, AA, AB, …
    private static String letters(int number) {
        var last = String.valueOf((char) ('A' + number % 26));
        return number < 26 ? last : letters(number / 26 - 1) + last;
    }

    /// The ids of all, in the order in which they are shown and numbered.
    public List<String> order() {
        return order;
    }

    public String of(String id) {
        return names.getOrDefault(id, id);
    }
}
