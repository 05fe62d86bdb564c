package org.kanttekening.check;

import org.kanttekening.check.ruling.Rulings;
import org.kanttekening.folder.ArticleFile;
import org.kanttekening.folder.ArticleFolder;
import org.kanttekening.folder.FolderContents;
import org.kanttekening.folder.GuidelinesFile;
import org.kanttekening.folder.Progress;
import org.kanttekening.folder.ReadArticle;
import org.kanttekening.folder.Recheck;
import org.kanttekening.folder.SidecarJson;
import org.kanttekening.folder.UnreadableFileException;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Looks through a whole folder: every article, every sidecar, and what they share.
public final class FolderCheck {

    private final ArticleFolder folder;
    private final Optional<String> owner;
    private final boolean looseEnds;

    /// @param owner whose sidecars are asked about: an annotator's id, `agreed` or `rules`; empty
    ///   for all
    /// @param looseEnds whether these are listed as well
    public FolderCheck(ArticleFolder folder, Optional<String> owner, boolean looseEnds) {
        this.folder = folder;
        this.owner = owner;
        this.looseEnds = looseEnds;
    }

    /// @throws IOException where the folder itself cannot be read; what it holds and cannot be read
    ///   is a fault in the report
    public CheckReport run(Progress progress) throws IOException {
        var articles = folder.articles();
        var names = articles.stream().map(ArticleFile::name).collect(Collectors.toSet());
        var contents = folder.contents();
        var run = new Run(SharedFiles.read(folder, names), names, sidecars(contents));
        run.strays(StrayFiles.in(contents, names));
        int done = 0;
        for (var article : articles) {
            progress.at(done++, articles.size());
            run.look(article);
        }
        progress.at(done, articles.size());
        return run.report(articles.size());
    }

    private static Map<String, List<SidecarFile>> sidecars(FolderContents contents) {
        var found = new HashMap<String, List<SidecarFile>>();
        for (var file : contents.files()) {
            SidecarFile.of(file)
                    .ifPresent(sidecar ->
                            found.computeIfAbsent(sidecar.article(), it -> new ArrayList<>())
                                    .add(sidecar));
        }
        return found;
    }

    /// What the guidelines have ruled, by the days of this machine.
    private Recheck recheck() {
        return looseEnds
                ? Rulings.in(GuidelinesFile.of(folder).text(), ZoneId.systemDefault())
                : Recheck.NONE;
    }

    private boolean isAsked(String whose) {
        return owner.isEmpty() || owner.get().equals(whose);
    }

    /// One look through the folder and what it has come to so far.
    private final class Run {
        private final SharedFiles shared;
        private final Map<String, List<SidecarFile>> sidecars;
        private final FolderIds ids;
        private final LooseEnds missing;
        private final List<Fault> faults = new ArrayList<>();
        private final List<LooseEnd> ends = new ArrayList<>();
        private final List<SidecarFindings> open = new ArrayList<>();
        private int count;

        Run(SharedFiles shared, Set<String> articles, Map<String, List<SidecarFile>> sidecars) {
            this.shared = shared;
            this.missing = new LooseEnds(shared.settings(), recheck());
            this.sidecars = sidecars;
            this.ids = new FolderIds(articles);
            faults.addAll(shared.faults());
        }

        void strays(List<Fault> strays) {
            strays.stream()
                    .filter(fault ->
                            SidecarFile.of(fault.file())
                                    .map(file -> isAsked(file.owner()))
                                    .orElse(owner.isEmpty()))
                    .forEach(faults::add);
        }

        void look(ArticleFile article) throws IOException {
            var files = sidecars.getOrDefault(article.name(), List.of());
            boolean asked = owner.isEmpty() || files.stream().anyMatch(it -> isAsked(it.owner()));
            try {
                var read = folder.read(article);
                for (var file : files) {
                    look(file, read);
                }
            } catch (UnreadableFileException e) {
                unread(article, Unread.file(article.name(), e), asked);
            } catch (IOException e) {
                unread(article, Unread.file(article.name(), e), asked);
            }
        }

        private void unread(ArticleFile article, Fault fault, boolean asked) {
            ids.unsure(article.name());
            if (asked) {
                faults.add(fault);
            }
        }

        private void look(SidecarFile file, ReadArticle article) {
            boolean asked = isAsked(file.owner());
            count += asked ? 1 : 0;
            try {
                var inspection =
                        SidecarJson.inspect(file.path(), folder.json(file.path()), article.text());
                var findings = SidecarCheck.of(file, article, shared, inspection, ids);
                if (asked) {
                    keep(findings, article);
                }
            } catch (IOException e) {
                unread(article.file(), Unread.file(file.path(), e), asked);
            }
        }

        private void keep(SidecarFindings findings, ReadArticle article) {
            faults.addAll(findings.faults());
            if (!findings.references().isEmpty()) {
                open.add(findings);
            }
            if (looseEnds) {
                ends.addAll(missing.of(findings, article.text()));
            }
        }

        CheckReport report(int articles) {
            for (var findings : open) {
                for (var reference : findings.references()) {
                    ids.wrong(reference, findings.file().article()).ifPresent(faults::add);
                }
            }
            faults.addAll(ids.repeated(FolderCheck.this::isAsked));
            return new CheckReport(
                    articles,
                    count,
                    faults.stream().sorted().toList(),
                    ends.stream().sorted().toList());
        }
    }
}
