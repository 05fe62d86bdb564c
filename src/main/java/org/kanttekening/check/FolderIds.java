package org.kanttekening.check;

import org.kanttekening.folder.AnnotatorId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The ids of all annotations and remarks of a folder: each may stand once, and what names one that
/// need not stand in the same sidecar must lead to it.
///
/// What is agreed on or proposed for an article may bear the ids of what it was made from or
/// became.
final class FolderIds {

    private final Set<String> articles;
    private final Map<String, List<Seen>> seen = new HashMap<>();
    private final Map<String, Set<String>> deleted = new HashMap<>();
    private final Set<String> unsure = new HashSet<>();

    /// Where an id stands.
    private record Seen(String article, String owner, Spot spot) {

        boolean mayNotBe(Seen other) {
            return !article.equals(other.article) || !(isDerived() || other.isDerived());
        }

        private boolean isDerived() {
            return owner.equals(AnnotatorId.AGREED) || owner.equals(AnnotatorId.RULES);
        }
    }

    /// @param articles the names of all articles of the folder
    FolderIds(Set<String> articles) {
        this.articles = articles;
    }

    void add(String id, String article, String owner, Spot spot) {
        seen.computeIfAbsent(id, it -> new ArrayList<>(1)).add(new Seen(article, owner, spot));
    }

    void addDeleted(String id, String article) {
        deleted.computeIfAbsent(article, it -> new HashSet<>()).add(id);
    }

    /// Notes that not all ids of an article are known, since something of it cannot be read.
    void unsure(String article) {
        unsure.add(article);
    }

    /// The ids that stand more than once, each told where it came second; where that is in nobody's
    /// sidecar who is asked about, where it came first.
    ///
    /// @param owner of the sidecars that are asked about
    List<Fault> repeated(Predicate<String> owner) {
        var faults = new ArrayList<Fault>();
        seen.forEach((id, places) -> {
            for (int i = 1; i < places.size(); i++) {
                repeated(id, places.get(i), places.subList(0, i), owner).ifPresent(faults::add);
            }
        });
        return faults;
    }

    private static Optional<Fault> repeated(
            String id, Seen here, List<Seen> before, Predicate<String> owner) {
        return before.stream()
                .filter(here::mayNotBe)
                .filter(there -> owner.test(here.owner()) || owner.test(there.owner()))
                .findFirst()
                .map(there ->
                        owner.test(here.owner()) ? fault(id, here, there) : fault(id, there, here));
    }

    private static Fault fault(String id, Seen told, Seen other) {
        var spot = other.spot();
        return told.spot()
                .fault("fault.id.elsewhere", id, spot.file(), String.valueOf(spot.line()));
    }

    /// What is wrong with a reference.
    ///
    /// @param from the article in whose sidecar it stands
    Optional<Fault> wrong(Reference reference, String from) {
        var article = resolved(reference.article(), from);
        if (!articles.contains(article)) {
            return Optional.of(
                    reference.articleAt().fault("fault.target.article", reference.article()));
        }
        return leadsTo(reference, article)
                ? Optional.empty()
                : Optional.of(reference.idAt().fault("fault.target.id", reference.id(), article));
    }

    private boolean leadsTo(Reference reference, String article) {
        return unsure.contains(article)
                || seen.getOrDefault(reference.id(), List.of()).stream()
                        .anyMatch(it -> it.article().equals(article))
                || (reference.deletedToo()
                        && deleted.getOrDefault(article, Set.of()).contains(reference.id()));
    }

    private String resolved(String article, String from) {
        var beside = from.substring(0, from.lastIndexOf('/') + 1) + article;
        return articles.contains(beside) ? beside : article;
    }
}
