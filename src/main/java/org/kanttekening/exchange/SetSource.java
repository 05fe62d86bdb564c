package org.kanttekening.exchange;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Item;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.References;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.article.ArticleText;
import org.kanttekening.folder.AnnotatorId;
import org.kanttekening.folder.ArticleFile;
import org.kanttekening.folder.ArticleFolder;
import org.kanttekening.folder.Problem;
import org.kanttekening.folder.SidecarReading;
import org.kanttekening.folder.StoredSidecar;
import org.kanttekening.folder.Survey;
import org.kanttekening.folder.UnreadableFileException;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The tags of a folder that go into a set, read from its files one article at a time.
public final class SetSource {

    private final ArticleFolder folder;
    private final Selection selection;
    private final Survey survey;
    private final List<Entry> entries;
    private final Optional<Letters> letters;

    /// A sidecar that may go into the set; only reading it tells its status.
    public record Entry(ArticleFile article, String owner) {}

    private SetSource(ArticleFolder folder, Selection selection, Survey survey) {
        this.folder = folder;
        this.selection = selection;
        this.survey = survey;
        this.entries = entries(selection, survey);
        this.letters =
                selection.letters()
                        ? Optional.of(new Letters(everybody(survey)))
                        : Optional.empty();
    }

    public static SetSource of(ArticleFolder folder, Selection selection) throws IOException {
        return new SetSource(folder, selection, folder.survey());
    }

    public ArticleFolder folder() {
        return folder;
    }

    public Selection selection() {
        return selection;
    }

    /// By article, then by owner.
    public List<Entry> entries() {
        return entries;
    }

    /// Reads one; none where its status is not asked for or it holds none of the kinds that are.
    ///
    /// @throws UnreadableFileException where the article or the sidecar cannot be read, or belongs
    ///   to another text
    public Optional<TaggedArticle> read(Entry entry) throws IOException, UnreadableFileException {
        var article = folder.read(entry.article());
        var stored = stored(entry, article.text());
        var sidecar = stored.sidecar();
        if (!selection.has(sidecar.header().status(), isReviewed(entry))) {
            return Optional.empty();
        }
        var selected = selected(sidecar);
        if (selected.annotations().size() == 0 && sidecar.annotations().size() > 0) {
            return Optional.empty();
        }
        var named = letters.map(it -> it.of(selected)).orElse(selected);
        var owner = letters.map(it -> it.of(entry.owner())).orElse(entry.owner());
        return Optional.of(
                new TaggedArticle(
                        entry.article(),
                        article.text(),
                        owner,
                        stored.with(named),
                        selection.kinds()));
    }

    public ArticleText text(ArticleFile article) throws IOException {
        try {
            return folder.read(article).text();
        } catch (UnreadableFileException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private boolean isReviewed(Entry entry) {
        return survey.owners(entry.article()).containsKey(AnnotatorId.AGREED);
    }

    private StoredSidecar stored(Entry entry, ArticleText text)
            throws IOException, UnreadableFileException {
        return switch (folder.lookAtSidecar(entry.article(), entry.owner(), text)) {
            case SidecarReading.Read(var stored, _) -> stored;
            case SidecarReading.ReadOnly(var stored, _, _) -> stored;
            case SidecarReading.Unreadable(var problem) -> throw problem;
            case SidecarReading.OtherText other ->
                    throw new UnreadableFileException(
                            fileOf(entry),
                            0,
                            "",
                            Problem.of("problem.otherText", other.misplaced().size()));
            case SidecarReading.Absent _ ->
                    throw new UnreadableFileException(
                            fileOf(entry), 0, "", Problem.of("problem.gone"));
        };
    }

    private String fileOf(Entry entry) {
        return survey.owners(entry.article()).getOrDefault(entry.owner(), entry.article().name());
    }

    /// The sidecar with what was asked for and all that this refers to.
    private Sidecar selected(Sidecar sidecar) {
        if (selection.kinds().size() == Kind.values().length) {
            return sidecar;
        }
        var all = sidecar.annotations();
        var kept = new LinkedHashSet<String>();
        var ahead = new ArrayDeque<String>();
        all.all().stream()
                .filter(annotation -> selection.kinds().contains(annotation.kind()))
                .map(Annotation::id)
                .forEach(ahead::add);
        while (!ahead.isEmpty()) {
            var id = ahead.remove();
            if (kept.add(id)) {
                all.find(id).map(References::of).ifPresent(ahead::addAll);
            }
        }
        if (kept.size() == all.size()) {
            return sidecar;
        }
        var annotations = all.all().stream().filter(it -> kept.contains(it.id())).toList();
        return Sidecar.of(
                sidecar.annotator(),
                sidecar.header(),
                annotations,
                othersOn(AnnotationSet.of(annotations), sidecar),
                sidecar.extras());
    }

    /// Remarks on what is kept; what was deleted or turned down says nothing beside a part.
    private static List<Item> othersOn(AnnotationSet kept, Sidecar sidecar) {
        return new ArrayList<>(
                sidecar.remarks().stream()
                        .filter(remark -> kept.find(remark.on()).isPresent())
                        .toList());
    }

    private static List<Entry> entries(Selection selection, Survey survey) {
        var entries = new ArrayList<Entry>();
        for (var article : survey.articles()) {
            if (selection.has(article)) {
                for (var owner : selection.owners(article, survey)) {
                    entries.add(new Entry(article, owner));
                }
            }
        }
        return List.copyOf(entries);
    }

    private static Set<String> everybody(Survey survey) {
        var everybody = new TreeSet<String>();
        survey.owners().values().forEach(owners -> everybody.addAll(owners.keySet()));
        return everybody;
    }
}
