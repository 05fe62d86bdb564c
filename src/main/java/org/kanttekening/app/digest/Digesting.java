package org.kanttekening.app.digest;

import org.kanttekening.annotation.Annotator;
import org.kanttekening.app.agreement.FolderAgreement.Unread;
import org.kanttekening.app.agreement.Tagged;
import org.kanttekening.app.digest.FolderDigest.InArticle;
import org.kanttekening.check.ruling.RulingEntry;
import org.kanttekening.folder.AnnotatorId;
import org.kanttekening.folder.ArticleFile;
import org.kanttekening.folder.ArticleFolder;
import org.kanttekening.folder.GuidelinesFile;
import org.kanttekening.folder.Progress;
import org.kanttekening.folder.UnreadableFileException;
import org.kanttekening.review.digest.Digest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Goes through the articles of a folder that a person tagged and that were reviewed.
public final class Digesting {

    private Digesting() {}

    /// Who has tagged anything that was reviewed, by id.
    public static List<String> people(ArticleFolder folder) throws IOException {
        var survey = folder.survey();
        var people = new TreeSet<String>();
        for (var article : survey.articles()) {
            if (survey.owners(article).containsKey(AnnotatorId.AGREED)) {
                survey.annotators(article).forEach(it -> people.add(it.value()));
            }
        }
        return List.copyOf(people);
    }

    /// @param person whose tags it is about, by id
    /// @param articles which articles it is about
    public static FolderDigest of(
            ArticleFolder folder, String person, Predicate<ArticleFile> articles, Progress progress)
            throws IOException {
        var survey = folder.survey();
        var reviewed =
                survey.articles().stream()
                        .filter(articles)
                        .filter(it ->
                                survey.owners(it)
                                        .keySet()
                                        .containsAll(List.of(person, AnnotatorId.AGREED)))
                        .toList();
        var found = new ArrayList<InArticle>();
        var unread = new ArrayList<Unread>();
        for (int i = 0; i < reviewed.size(); i++) {
            progress.at(i, reviewed.size());
            read(folder, reviewed.get(i), person, found, unread);
        }
        progress.at(reviewed.size(), reviewed.size());
        var rulings = RulingEntry.in(GuidelinesFile.of(folder).text());
        return new FolderDigest(person, name(person, found), found, rulings, unread);
    }

    private static void read(
            ArticleFolder folder,
            ArticleFile article,
            String person,
            List<InArticle> found,
            List<Unread> unread) {
        try {
            var tagged = Tagged.read(folder, article, List.of(person, AnnotatorId.AGREED), unread);
            var mine = tagged.sidecars().get(person);
            var agreed = tagged.sidecars().get(AnnotatorId.AGREED);
            if (mine != null && agreed != null) {
                found.add(new InArticle(tagged, mine, agreed, Digest.of(mine, agreed)));
            }
        } catch (IOException | UnreadableFileException e) {
            unread.add(new Unread(article.name(), e));
        }
    }

    private static String name(String person, List<InArticle> found) {
        return found.stream()
                .map(it -> it.mine().annotator())
                .map(Annotator::name)
                .filter(it -> !it.isBlank())
                .findFirst()
                .orElse(person);
    }
}
