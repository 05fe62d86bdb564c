package org.kanttekening.search;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Where text is to stand to be found.
///
/// @param term as it is written in a query
/// @param paths of the passages and texts it takes in; none for the article's own text
public record Place(String term, List<FieldPath> paths) {

    /// The text of the article, tagged or not.
    public static final Place ARTICLE = new Place("article", List.of());

    /// The words of the article that an annotation holds, in any of its fields.
    public static final Place WORDS = new Place("words", ofAnnotations(Place::isPassage));

    /// What people have written in the fields of an annotation: notes, names, titles, claims.
    public static final Place FIELDS = new Place("fields", ofAnnotations(Place::isWritten));

    public Place {
        paths = List.copyOf(paths);
    }

    /// The place of a name, whatever the case of its letters: `article`, `words`, `fields`, or a
    /// field of the scheme, with all that lies beneath it: `content`, `mentions`, `check`, `note`,
    /// `article.title`. None where no text can stand there.
    public static Optional<Place> find(String name) {
        var constant =
                Stream.of(ARTICLE, WORDS, FIELDS)
                        .filter(place -> place.term().equalsIgnoreCase(name))
                        .findFirst();
        return constant.isPresent()
                ? constant
                : Fields.find(name).map(Place::of).filter(place -> !place.paths().isEmpty());
    }

    /// All places, each by its shortest name: for lists to choose from.
    public static List<Place> all() {
        var all = new ArrayList<>(List.of(ARTICLE, WORDS, FIELDS));
        Fields.all().stream()
                .map(Place::of)
                .filter(place -> !place.paths().isEmpty())
                .forEach(all::add);
        return all;
    }

    private static Place of(Fields fields) {
        var paths =
                FieldPath.all().stream()
                        .filter(path -> isText(path.type()))
                        .filter(path -> fields.paths().stream().anyMatch(path::isWithin))
                        .toList();
        return new Place(fields.term(), paths);
    }

    /// Whether it is in what is said of an article as a whole, rather than of one annotation.
    boolean isOfHeader() {
        return !paths.isEmpty() && paths.getFirst().kind() == null;
    }

    List<FieldPath> paths(@Nullable Kind kind) {
        return paths.stream().filter(path -> path.kind() == kind).toList();
    }

    private static List<FieldPath> ofAnnotations(Predicate<FieldPath> wanted) {
        return FieldPath.all().stream().filter(path -> path.kind() != null).filter(wanted).toList();
    }

    private static boolean isPassage(FieldPath path) {
        return path.type() instanceof FieldType.Passage;
    }

    private static boolean isWritten(FieldPath path) {
        return isText(path.type())
                && !isPassage(path)
                && path.steps().stream().noneMatch(it -> it.place() == Field.Place.KEPT);
    }

    private static boolean isText(FieldType<?> type) {
        return type instanceof FieldType.Passage
                || type instanceof FieldType.Text
                || type instanceof FieldType.Texts
                || type instanceof FieldType.Link;
    }
}
