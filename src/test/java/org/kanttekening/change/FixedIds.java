package org.kanttekening.change;

import java.util.Locale;

/// Ids that count: 00000001, 00000002.
public final class FixedIds implements IdSource {

    private int last;

    @Override
    public String next() {
        return String.format(Locale.ROOT, "%08d", ++last);
    }
}
