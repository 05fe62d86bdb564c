package org.kanttekening.exchange;

import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.TextDecoder;
import org.kanttekening.article.UndecodableText;
import org.kanttekening.folder.AnnotatorId;
import org.kanttekening.folder.ArticleFile;
import org.kanttekening.folder.ArticleFolder;
import org.kanttekening.folder.ArticleStamp;
import org.kanttekening.folder.NewArticles;
import org.kanttekening.folder.Problem;
import org.kanttekening.folder.ReadArticle;
import org.kanttekening.folder.Revision;
import org.kanttekening.folder.SidecarFiles;
import org.kanttekening.folder.SidecarReading;
import org.kanttekening.folder.Storage;
import org.kanttekening.folder.StoredSidecar;
import org.kanttekening.folder.UnreadableFileException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Takes one article's annotations into the folder: finds or makes the article, makes the sidecar,
/// and writes both only when everything of it is right.
public final class Taking {

    private final ArticleFolder folder;
    private final Storage storage;
    private final Intake intake;
    private final String version;
    private final Terms terms;

    /// @param version of the program, as sidecars have it
    public Taking(
            ArticleFolder folder, Storage storage, Intake intake, String version, Terms terms) {
        this.folder = folder;
        this.storage = storage;
        this.intake = intake;
        this.version = version;
        this.terms = terms;
    }

    /// @param unknown names that the mapping does not know
    record Taken(Imported.Item item, Map<Draft.Unknown, Integer> unknown) {}

    /// The article that something goes into.
    ///
    /// @param made of the file's text; it is not there yet
    private record Place(ArticleFile file, ArticleText text, String encoding, boolean made) {

        ArticleStamp stamp() {
            return ArticleStamp.of(file.fileName(), text, encoding);
        }
    }

    /// That it is refused, and why.
    private static final class RefusedException extends Exception {
        private final Problem why;

        RefusedException(String key, Object... arguments) {
            super(key);
            this.why = Problem.of(key, arguments);
        }
    }

    Taken take(Incoming incoming, KnownArticles known, boolean writing) throws IOException {
        var findings = new ArrayList<Finding>();
        Map<Draft.Unknown, Integer> unknown = Map.of();
        var article = incoming.article();
        try {
            var as = intakeOf(incoming);
            var place = place(incoming, known);
            article = place.file().name();
            var draft = incoming.read(place.text(), as);
            findings.addAll(draft.findings());
            unknown = draft.unknown();
            if (!draft.isRefused()) {
                var item = take(incoming, place, stored(draft, place, as), findings, writing);
                if (writing && place.made()) {
                    known.add(place.file(), place.text());
                }
                return new Taken(item, unknown);
            }
        } catch (RefusedException e) {
            findings.add(new Finding(Finding.Level.REFUSED, "", e.why));
        } catch (UnreadableFileException e) {
            findings.add(new Finding(Finding.Level.REFUSED, "", e.whole()));
        }
        return new Taken(
                new Imported.Item(incoming.file(), article, Imported.Outcome.REFUSED, 0, findings),
                unknown);
    }

    /// As whom a file's tags are taken in: those of a review stay the review's.
    private Intake intakeOf(Incoming incoming) throws RefusedException {
        if (!terms.asNamed()) {
            return intake;
        }
        var named = incoming.annotator();
        if (named.isEmpty()) {
            throw new RefusedException("exchange.finding.nobody");
        }
        var id = named.get().id();
        if (!AnnotatorId.isOne(id) && !id.equals(AnnotatorId.AGREED)) {
            throw new RefusedException("exchange.finding.noAnnotator", id);
        }
        return intake.by(named.get());
    }

    private Place place(Incoming incoming, KnownArticles known)
            throws IOException, UnreadableFileException, RefusedException {
        var text = incoming.text();
        var named = incoming.article();
        if (text.isEmpty()) {
            var found =
                    incoming.sha256()
                            .flatMap(hash -> known.ofHash(hash, named))
                            .or(() -> known.of(named));
            if (found.isEmpty()) {
                throw new RefusedException("exchange.finding.noArticle", named);
            }
            return here(folder.read(found.get()));
        }
        var found = known.of(text.get(), named);
        if (found.isPresent()) {
            return here(folder.read(found.get()));
        }
        if (text.get().value().isBlank()) {
            throw new RefusedException("exchange.finding.noText");
        }
        if (known.of(named).isPresent()) {
            throw new RefusedException("exchange.finding.otherText", named);
        }
        var made = new ArticleFile(NewArticles.nameOf(stem(named)));
        if (!isKept(text.get())) {
            throw new RefusedException("exchange.finding.notText");
        }
        return new Place(made, text.get(), "UTF-8", true);
    }

    private static Place here(ReadArticle article) {
        return new Place(article.file(), article.text(), article.encoding(), false);
    }

    /// The name of a new article: what a stranger calls it, without ending and folders.
    private static String stem(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.replaceFirst("(?i)\\.(txt|html?|json|xmi|ann)$", "");
    }

    /// Whether a text is still the same once it has been written and read.
    private static boolean isKept(ArticleText text) {
        try {
            var bytes = text.value().getBytes(StandardCharsets.UTF_8);
            return TextDecoder.decode(bytes).text().equals(text.value());
        } catch (UndecodableText e) {
            return false;
        }
    }

    private Imported.Item take(
            Incoming incoming,
            Place place,
            StoredSidecar coming,
            List<Finding> findings,
            boolean writing)
            throws IOException, RefusedException {
        var owner = coming.sidecar().annotator().id();
        var stored = coming;
        var outcome = place.made() ? Imported.Outcome.NEW_ARTICLE : Imported.Outcome.TAKEN;
        int count = stored.sidecar().annotations().size();
        Optional<String> seen = Optional.empty();
        if (!place.made()) {
            switch (folder.readSidecar(place.file(), owner, place.text())) {
                case SidecarReading.Absent _ -> {}
                case SidecarReading.Read(var there, _) when same(there, coming) -> {
                    outcome = Imported.Outcome.NOTHING_NEW;
                    count = 0;
                }
                case SidecarReading.Read(_, var hash) when replaces(place, owner) -> {
                    seen = Optional.of(hash);
                    outcome = Imported.Outcome.REPLACED;
                }
                case SidecarReading.Read(var there, var hash) when merges(place, owner) -> {
                    var merged = new Joining(there.sidecar(), findings).with(stored.sidecar());
                    count = merged.annotations().size() - there.sidecar().annotations().size();
                    stored =
                            new StoredSidecar(
                                    merged, next(there.revision()), place.stamp(), version);
                    seen = Optional.of(hash);
                    outcome =
                            merged.equals(there.sidecar())
                                    ? Imported.Outcome.NOTHING_NEW
                                    : Imported.Outcome.MERGED;
                }
                case SidecarReading.Read _ -> {
                    refuseReview(place, owner);
                    throw new RefusedException(
                            "exchange.finding.sidecarThere", place.file().name(), owner);
                }
                case SidecarReading.ReadOnly _,
                        SidecarReading.OtherText _,
                        SidecarReading.Unreadable _ ->
                        throw new RefusedException(
                                "exchange.finding.sidecarUnreadable", place.file().name(), owner);
            }
        }
        var wrong = SidecarFiles.wrong(incoming.file(), stored, place.text());
        if (wrong.isPresent()) {
            throw new RefusedException("exchange.finding.invalid", wrong.get());
        }
        if (writing && outcome != Imported.Outcome.NOTHING_NEW) {
            write(place, owner, stored, seen);
        }
        return new Imported.Item(incoming.file(), place.file().name(), outcome, count, findings);
    }

    /// Whether what comes is what is there, whichever writing of it.
    private static boolean same(StoredSidecar there, StoredSidecar coming) {
        return there.sidecar().equals(coming.sidecar());
    }

    /// A review is its reviewers' work of many hands, and one's own tags are kept by this program:
    /// neither is exchanged for a file that was sent.
    private boolean replaces(Place place, String owner) throws RefusedException {
        if (terms.ifThere() != Terms.IfThere.REPLACE) {
            return false;
        }
        refuseReview(place, owner);
        if (owner.equals(terms.self())) {
            throw new RefusedException("exchange.finding.ownTags", place.file().name(), owner);
        }
        return true;
    }

    private boolean merges(Place place, String owner) throws RefusedException {
        if (terms.ifThere() != Terms.IfThere.MERGE) {
            return false;
        }
        refuseReview(place, owner);
        return true;
    }

    private static void refuseReview(Place place, String owner) throws RefusedException {
        if (owner.equals(AnnotatorId.AGREED)) {
            throw new RefusedException("exchange.finding.reviewThere", place.file().name());
        }
    }

    private void write(Place place, String owner, StoredSidecar stored, Optional<String> seen)
            throws IOException, RefusedException {
        if (place.made()) {
            try {
                NewArticles.in(folder, storage)
                        .create(stem(place.file().name()), place.text().value());
            } catch (FileAlreadyExistsException e) {
                throw new RefusedException("exchange.finding.articleThere", place.file().name());
            }
        }
        SidecarFiles.in(folder, storage).write(place.file(), owner, stored, place.text(), seen);
    }

    private StoredSidecar stored(Draft draft, Place place, Intake as) {
        var annotator = as.annotator();
        var restored = draft.restored();
        if (restored.isEmpty()) {
            var sidecar =
                    Sidecar.of(
                            annotator,
                            status(draft),
                            draft.annotations(),
                            draft.others(),
                            Extras.NONE);
            return new StoredSidecar(sidecar, next(Revision.NONE), place.stamp(), version);
        }
        var ours = restored.get();
        boolean sameOwner = ours.sidecar().annotator().id().equals(annotator.id());
        if (sameOwner && draft.isUntouched(place.text())) {
            return new StoredSidecar(
                    ours.sidecar(), ours.revision(), place.stamp(), ours.writtenBy());
        }
        return new StoredSidecar(
                sameOwner ? ours.sidecar() : ours.sidecar().by(annotator),
                next(sameOwner ? ours.revision() : Revision.NONE),
                place.stamp(),
                version);
    }

    /// Work that comes in is begun, not done: somebody looks at it first.
    private static Header status(Draft draft) {
        var header = draft.header();
        return header.status().equals(Header.NONE.status()) && !draft.annotations().isEmpty()
                ? header.withStatus("in-progress")
                : header;
    }

    private Revision next(Revision before) {
        return before.next("r-" + intake.ids().next());
    }
}
