package org.kanttekening.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What can be asked of an annotation or of an article, and by which hits can be grouped: a
/// [Trait], an actor in a part ([ActorPart]), or [Fields] of the scheme.
public sealed interface Property permits Trait, ActorPart, Fields {

    /// As it is written in a query: `kind`, `speaker`, `check.status`, `article.outlet`.
    String term();

    /// Whether it is asked of the article as one annotator has it, rather than of one annotation.
    boolean isOfArticle();

    /// The property of a name, whatever the case of its letters. The name of a field goes for all
    /// kinds that have it, unless the kind stands before it: `type`, `quote.type`.
    static Optional<Property> find(String name) {
        return Stream.concat(Stream.of(Trait.values()), Stream.of(ActorPart.values()))
                .map(Property.class::cast)
                .filter(property -> property.term().equalsIgnoreCase(name))
                .findFirst()
                .or(() -> Fields.find(name));
    }

    /// All that can be asked, each by its shortest name: for lists to choose from.
    static List<Property> all() {
        var all = new ArrayList<Property>();
        all.addAll(List.of(Trait.values()));
        all.addAll(List.of(ActorPart.values()));
        all.addAll(Fields.all());
        return all;
    }
}
