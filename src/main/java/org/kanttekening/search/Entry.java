package org.kanttekening.search;

import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.FoldedText;
import org.kanttekening.article.Folding;
import org.kanttekening.folder.AnnotatorId;
import org.kanttekening.folder.ArticleFile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An article of a corpus with what everybody says of it. Immutable.
public final class Entry {

    private final ArticleFile file;
    private final ArticleText text;
    private final FoldedText folded;
    private final Header details;
    private final List<Voice> voices;

    private Entry(
            ArticleFile file,
            ArticleText text,
            FoldedText folded,
            Header details,
            List<Voice> voices) {
        this.file = file;
        this.text = text;
        this.folded = folded;
        this.details = details;
        this.voices = voices;
    }

    /// @param details what is known of the article where nobody has said anything
    /// @param sidecars by their owner: an annotator's id or [AnnotatorId#AGREED]
    public static Entry of(
            ArticleFile file, ArticleText text, Header details, Map<String, Sidecar> sidecars) {
        var voices = new ArrayList<Voice>();
        sidecars.forEach((owner, sidecar) -> voices.add(Voice.of(owner, sidecar)));
        return of(file, text, details, voices);
    }

    static Entry of(ArticleFile file, ArticleText text, Header details, Collection<Voice> voices) {
        return new Entry(
                file,
                text,
                Folding.LOOSE.of(text.value()),
                details,
                voices.stream().sorted(Comparator.comparing(Voice::owner)).toList());
    }

    public ArticleFile file() {
        return file;
    }

    public ArticleText text() {
        return text;
    }

    /// The text as it is compared where no difference in writing counts.
    FoldedText folded() {
        return folded;
    }

    /// What is known of the article where nobody has said anything.
    public Header details() {
        return details;
    }

    /// What everybody says of it, in the order of owners.
    public List<Voice> voices() {
        return voices;
    }

    public Optional<Voice> voice(String owner) {
        return voices.stream().filter(voice -> voice.owner().equals(owner)).findFirst();
    }

    /// Whether it has an agreed sidecar.
    public boolean isReviewed() {
        return voice(AnnotatorId.AGREED).isPresent();
    }

    /// This entry with a sidecar put in place of its owner's.
    public Entry with(String owner, Sidecar sidecar) {
        var changed = new ArrayList<>(without(owner).voices);
        changed.add(Voice.of(owner, sidecar));
        changed.sort(Comparator.comparing(Voice::owner));
        return new Entry(file, text, folded, details, List.copyOf(changed));
    }

    /// This entry without an owner's sidecar.
    public Entry without(String owner) {
        var changed = voices.stream().filter(voice -> !voice.owner().equals(owner)).toList();
        return new Entry(file, text, folded, details, changed);
    }

    @Override
    public String toString() {
        return "Entry[" + file.name() + ", " + voices + "]";
    }
}
