package org.kanttekening.exchange;

import java.util.List;

/// What an export would write, before it does.
///
/// @param articles tagged articles in the set: one for each person's tags of an article
/// @param annotations of the kinds asked for
/// @param losses what the format does not carry, by how many annotations that touches
/// @param unread what cannot be read and is left out
public record Preview(int articles, int annotations, Losses losses, List<Unread> unread) {

    public Preview {
        unread = List.copyOf(unread);
    }
}
