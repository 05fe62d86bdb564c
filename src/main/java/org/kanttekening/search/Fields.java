package org.kanttekening.search;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The fields of the scheme that one name stands for: `type` is a field of quotes and of actors.
///
/// @param term how the name is written
/// @param paths all of annotations, or all of articles
public record Fields(String term, List<FieldPath> paths) implements Property {

    /// How names of an article's own fields begin, and of a kind's.
    private static final String ARTICLE = "article";

    /// The one field of articles that is asked for often.
    private static final String PUBLISHED = "published";

    public Fields {
        paths = List.copyOf(paths);
    }

    static Optional<Fields> find(String name) {
        if (name.equalsIgnoreCase(PUBLISHED)) {
            return of(PUBLISHED, null, PUBLISHED);
        }
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith(ARTICLE + ".")) {
            return of(ARTICLE + ".", null, name.substring(ARTICLE.length() + 1));
        }
        for (var kind : Kind.values()) {
            if (lower.startsWith(kind.term() + ".")) {
                return of(kind.term() + ".", kind, name.substring(kind.term().length() + 1));
            }
        }
        var found =
                FieldPath.all().stream()
                        .filter(it -> it.kind() != null && it.path().equalsIgnoreCase(name))
                        .toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fields(found.getFirst().path(), found));
    }

    private static Optional<Fields> of(String before, @Nullable Kind kind, String path) {
        return FieldPath.all().stream()
                .filter(it -> it.kind() == kind && it.path().equalsIgnoreCase(path))
                .findFirst()
                .map(it ->
                        new Fields(
                                before.equals(PUBLISHED) ? before : before + it.path(),
                                List.of(it)));
    }

    /// Each field by its shortest name.
    static List<Fields> all() {
        var all = new LinkedHashMap<String, Fields>();
        for (var field : FieldPath.all()) {
            var name = name(field);
            Property.find(name)
                    .filter(Fields.class::isInstance)
                    .map(Fields.class::cast)
                    .ifPresent(found -> all.putIfAbsent(found.term(), found));
        }
        return List.copyOf(new ArrayList<>(all.values()));
    }

    private static String name(FieldPath field) {
        var kind = field.kind();
        if (kind == null) {
            return ARTICLE + "." + field.path();
        }
        boolean isTaken =
                Property.find(field.path()).filter(it -> !(it instanceof Fields)).isPresent();
        return isTaken ? kind.term() + "." + field.path() : field.path();
    }

    @Override
    public boolean isOfArticle() {
        return paths.getFirst().kind() == null;
    }

    /// The field as annotations of a kind have it.
    Optional<FieldPath> of(@Nullable Kind kind) {
        return paths.stream().filter(path -> path.kind() == kind).findFirst();
    }
}
