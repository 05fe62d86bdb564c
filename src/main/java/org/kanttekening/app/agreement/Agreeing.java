package org.kanttekening.app.agreement;

import org.kanttekening.annotation.Sidecar;
import org.kanttekening.app.agreement.FolderAgreement.Alone;
import org.kanttekening.app.agreement.FolderAgreement.InArticle;
import org.kanttekening.app.agreement.FolderAgreement.Pair;
import org.kanttekening.app.agreement.FolderAgreement.Unread;
import org.kanttekening.folder.AnnotatorId;
import org.kanttekening.folder.ArticleFile;
import org.kanttekening.folder.ArticleFolder;
import org.kanttekening.folder.Problem;
import org.kanttekening.folder.Progress;
import org.kanttekening.folder.ReadArticle;
import org.kanttekening.folder.SidecarReading;
import org.kanttekening.folder.Survey;
import org.kanttekening.folder.UnreadableFileException;
import org.kanttekening.language.Language;
import org.kanttekening.review.agreement.Agreement;
import org.kanttekening.review.agreement.Counting;
import org.kanttekening.review.agreement.Counts;
import org.kanttekening.review.match.MatchRule;
import org.kanttekening.review.match.Side;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Goes through a folder article by article; of each only what it adds to the figures is kept.
/// Somebody tagged an article when their sidecar lies beside it, also where nothing is in it: to
/// find no quote is an answer.
public final class Agreeing {

    private final ArticleFolder folder;
    private final MatchRule rule;
    private final SortedMap<Two, List<Counted>> pairs = new TreeMap<>();
    private final List<Alone> alone = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();

    private record Two(String first, String second) implements Comparable<Two> {
        @Override
        public int compareTo(Two other) {
            int by = first.compareTo(other.first);
            return by != 0 ? by : second.compareTo(other.second);
        }
    }

    private record Counted(String article, Counts counts) {}

    private Agreeing(ArticleFolder folder, MatchRule rule) {
        this.folder = folder;
        this.rule = rule;
    }

    /// @param people whose tags count, by id; what was agreed on and what rules propose never does
    /// @param articles which articles count
    public static FolderAgreement in(
            ArticleFolder folder,
            Predicate<String> people,
            Predicate<ArticleFile> articles,
            MatchRule rule,
            Progress progress)
            throws IOException {
        var agreeing = new Agreeing(folder, rule);
        var survey = folder.survey();
        var chosen = survey.articles().stream().filter(articles).toList();
        for (int i = 0; i < chosen.size(); i++) {
            progress.at(i, chosen.size());
            agreeing.count(chosen.get(i), owners(survey, chosen.get(i), people));
        }
        progress.at(chosen.size(), chosen.size());
        return agreeing.figures(progress);
    }

    private static List<String> owners(
            Survey survey, ArticleFile article, Predicate<String> people) {
        return survey.annotators(article).stream().map(AnnotatorId::value).filter(people).toList();
    }

    private void count(ArticleFile article, List<String> owners) {
        if (owners.isEmpty()) {
            return;
        }
        try {
            var read = folder.read(article);
            var sidecars = new TreeMap<String, Sidecar>();
            for (var owner : owners) {
                sidecar(read, owner, sidecars);
            }
            if (sidecars.size() == 1 && owners.size() == 1) {
                alone.add(new Alone(article.name(), sidecars.firstKey()));
            }
            count(read, sidecars);
        } catch (IOException | UnreadableFileException e) {
            unread.add(new Unread(article.name(), e));
        }
    }

    private void count(ReadArticle read, SortedMap<String, Sidecar> sidecars) {
        var words = Language.of(language(read, sidecars)).words();
        sidecars.forEach((first, one) ->
                sidecars.tailMap(first + "\0")
                        .forEach((second, other) ->
                                pairs.computeIfAbsent(
                                                new Two(first, second), _ -> new ArrayList<>())
                                        .add(
                                                new Counted(
                                                        read.file().name(),
                                                        Counting.of(
                                                                read.file().name(),
                                                                read.text(),
                                                                words,
                                                                side(first, one),
                                                                side(second, other),
                                                                rule)))));
    }

    private static Side side(String owner, Sidecar sidecar) {
        return new Side(owner, sidecar.annotations());
    }

    /// What somebody said it is, else what the article says itself.
    private static String language(ReadArticle read, SortedMap<String, Sidecar> sidecars) {
        return Stream.concat(
                        sidecars.values().stream().map(it -> it.header().language()),
                        Stream.of(read.header().language()))
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse("");
    }

    private void sidecar(ReadArticle article, String owner, SortedMap<String, Sidecar> into) {
        var file = article.file().name() + "." + owner + ".kanttekening.json";
        try {
            switch (folder.readSidecar(article.file(), owner, article.text())) {
                case SidecarReading.Read(var stored, _) -> into.put(owner, stored.sidecar());
                case SidecarReading.ReadOnly(var stored, _, _) -> into.put(owner, stored.sidecar());
                case SidecarReading.OtherText(_, var misplaced) ->
                        unread.add(
                                new Unread(
                                        file,
                                        new UnreadableFileException(
                                                file,
                                                0,
                                                "",
                                                Problem.of(
                                                        "problem.otherText", misplaced.size()))));
                case SidecarReading.Unreadable(var problem) ->
                        unread.add(new Unread(file, problem));
                case SidecarReading.Absent _ -> {
                    // taken away while it was looked for
                }
            }
        } catch (IOException e) {
            unread.add(new Unread(file, e));
        }
    }

    private FolderAgreement figures(Progress progress) {
        var found = new ArrayList<Pair>();
        int done = 0;
        for (var pair : pairs.entrySet()) {
            var articles = new ArrayList<InArticle>();
            for (var counted : pair.getValue()) {
                progress.at(0, 1);
                articles.add(new InArticle(counted.article(), Agreement.of(counted.counts())));
            }
            var total = Counts.over(pair.getValue().stream().map(Counted::counts).toList());
            found.add(
                    new Pair(
                            pair.getKey().first(),
                            pair.getKey().second(),
                            articles,
                            Agreement.of(total)));
            progress.at(++done, pairs.size());
        }
        return new FolderAgreement(found, alone, unread);
    }
}
