package org.kanttekening.exchange;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What came of taking files in.
///
/// @param unknown names that the mapping does not know, in all files together
public record Imported(List<Item> items, Map<Draft.Unknown, Integer> unknown) {

    public Imported {
        items = List.copyOf(items);
        unknown = new TreeMap<>(unknown);
    }

    /// What came of one article in a file.
    ///
    /// @param file it came from
    /// @param article in the folder, or empty where none was found or made
    /// @param annotations taken
    public record Item(
            String file, String article, Outcome outcome, int annotations, List<Finding> findings) {
        public Item {
            findings = List.copyOf(findings);
        }
    }

    /// How it ended for an article.
    public enum Outcome {
        /// It was taken into an article that is here.
        TAKEN,
        /// The article was made of the text in the file.
        NEW_ARTICLE,
        /// It was put into a sidecar that was there.
        MERGED,
        /// It took the place of a sidecar that was there.
        REPLACED,
        /// All of it was there already.
        NOTHING_NEW,
        /// Nothing of it was taken.
        REFUSED
    }

    public int count(Outcome outcome) {
        return (int) items.stream().filter(item -> item.outcome() == outcome).count();
    }

    /// How many articles got something, whoever's tags it became.
    public int articles() {
        return (int)
                items.stream()
                        .filter(item ->
                                item.outcome() != Outcome.REFUSED
                                        && item.outcome() != Outcome.NOTHING_NEW)
                        .map(Item::article)
                        .distinct()
                        .count();
    }

    public int annotations() {
        return items.stream().mapToInt(Item::annotations).sum();
    }
}
