package org.kanttekening.app.agreement;

import java.util.Comparator;

/// Two people, by their ids.
public record Two(String first, String second) implements Comparable<Two> {

    private static final Comparator<Two> ORDER =
            Comparator.comparing(Two::first).thenComparing(Two::second);

    @Override
    public int compareTo(Two other) {
        return ORDER.compare(this, other);
    }
}
