package org.kanttekening.exchange;

import org.kanttekening.annotation.Kind;
import org.kanttekening.folder.AnnotatorId;
import org.kanttekening.folder.ArticleFile;
import org.kanttekening.folder.Survey;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Which tags of a folder go into a set.
///
/// @param glob that articles' names match (`2026/*.txt`), or empty for all
/// @param articles names that were ticked; empty for all
/// @param owners annotators' ids, [#AGREED] or [#ALL]
/// @param kinds that are asked for
/// @param statuses `new`, `in-progress`, `done` as the sidecar has it, or `reviewed` where an
///   agreed sidecar stands beside it; empty for all
/// @param letters whether annotators' names are replaced by letters
public record Selection(
        String glob,
        Set<String> articles,
        List<String> owners,
        Set<Kind> kinds,
        Set<String> statuses,
        boolean letters) {

    /// All people's, without what was agreed.
    public static final String ALL = "all";

    /// What a review agreed on.
    public static final String AGREED = AnnotatorId.AGREED;

    public static final String REVIEWED = "reviewed";

    /// Everybody's tags of everything.
    public static final Selection EVERYTHING =
            new Selection("", Set.of(), List.of(ALL), EnumSet.allOf(Kind.class), Set.of(), false);

    /// @throws IllegalArgumentException where the glob is none
    public Selection {
        articles = Set.copyOf(articles);
        owners = List.copyOf(owners);
        kinds = Set.copyOf(kinds);
        statuses = Set.copyOf(statuses);
        if (!glob.isEmpty()) {
            FileSystems.getDefault().getPathMatcher("glob:" + glob);
        }
    }

    public Selection withOwners(String... changed) {
        return new Selection(glob, articles, List.of(changed), kinds, statuses, letters);
    }

    public Selection withKinds(Kind... changed) {
        return new Selection(glob, articles, owners, Set.of(changed), statuses, letters);
    }

    public Selection withStatuses(String... changed) {
        return new Selection(glob, articles, owners, kinds, Set.of(changed), letters);
    }

    public Selection withGlob(String changed) {
        return new Selection(changed, articles, owners, kinds, statuses, letters);
    }

    public Selection withArticles(Set<String> changed) {
        return new Selection(glob, changed, owners, kinds, statuses, letters);
    }

    public Selection withLetters(boolean changed) {
        return new Selection(glob, articles, owners, kinds, statuses, changed);
    }

    boolean has(ArticleFile article) {
        if (!articles.isEmpty() && !articles.contains(article.name())) {
            return false;
        }
        try {
            return glob.isEmpty()
                    || FileSystems.getDefault()
                            .getPathMatcher("glob:" + glob)
                            .matches(Path.of(article.name()));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /// Whose sidecars of an article are asked for and are there, in order.
    List<String> owners(ArticleFile article, Survey survey) {
        return survey.owners(article).keySet().stream()
                .filter(owner ->
                        owners.contains(owner)
                                || (owners.contains(ALL) && AnnotatorId.isOne(owner)))
                .toList();
    }

    boolean has(String status, boolean reviewed) {
        return statuses.isEmpty()
                || statuses.contains(status)
                || (reviewed && statuses.contains(REVIEWED));
    }
}
