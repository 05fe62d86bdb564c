package org.kanttekening.app.digest;

import org.kanttekening.annotation.Remark;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.app.agreement.FolderAgreement.Unread;
import org.kanttekening.app.agreement.Tagged;
import org.kanttekening.app.review.Remarks;
import org.kanttekening.article.ArticleText;
import org.kanttekening.check.ruling.Ruling;
import org.kanttekening.check.ruling.RulingEntry;
import org.kanttekening.check.ruling.Rulings;
import org.kanttekening.review.digest.Digest;
import org.kanttekening.review.digest.Entry;
import org.kanttekening.review.digest.Share;
import org.kanttekening.review.digest.Tendencies;
import org.kanttekening.review.digest.Tendency;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What reviews changed in one person's tags.
///
/// @param person their id
/// @param name what they call themselves, else their id
/// @param articles that they tagged and that were reviewed, by name
/// @param rulings that stand in the folder's guidelines, in their order
/// @param unread what is left out because it cannot be read
public record FolderDigest(
        String person,
        String name,
        List<InArticle> articles,
        List<RulingEntry> rulings,
        List<Unread> unread) {

    /// @param mine the person's sidecar
    /// @param agreed what was decided
    public record InArticle(Tagged tagged, Sidecar mine, Sidecar agreed, Digest digest) {

        public String name() {
            return tagged.article().file().name();
        }

        public ArticleText text() {
            return tagged.article().text();
        }

        /// What was remarked on something, each remark followed by the answers to it.
        public List<Remark> remarks(Entry entry) {
            return Remarks.on(entry.matter(), List.of(mine), agreed);
        }
    }

    /// Something that a review changed, and where.
    public record Change(InArticle in, Entry entry) {}

    public FolderDigest {
        articles = List.copyOf(articles);
        rulings = List.copyOf(rulings);
        unread = List.copyOf(unread);
    }

    /// All that was changed, by article and in text order.
    public List<Change> changes() {
        return articles.stream()
                .flatMap(it -> it.digest().changes().stream().map(entry -> new Change(it, entry)))
                .toList();
    }

    /// What the guidelines say of a change: the rulings that were made on what it is about; where
    /// there are none, those of its kind that were made for its reason and are about its words.
    public List<RulingEntry> rulings(Change change) {
        var ofKind =
                rulings.stream().filter(it -> it.ruling().kind() == change.entry().kind()).toList();
        var ids = change.entry().matter().ids();
        var onIt = ofKind.stream().filter(it -> ids.contains(it.ruling().on())).toList();
        return onIt.isEmpty()
                ? ofKind.stream().filter(it -> isReason(it.ruling(), change)).toList()
                : onIt;
    }

    private static boolean isReason(Ruling ruling, Change change) {
        var entry = change.entry();
        return !entry.reason().isEmpty()
                && entry.reason().equals(ruling.reason())
                && Stream.of(entry.mine(), entry.agreed())
                        .flatMap(Optional::stream)
                        .anyMatch(it -> Rulings.isAbout(ruling, it, change.in().text()));
    }

    /// How much was kept as the person had it.
    public int kept() {
        return articles.stream().mapToInt(it -> it.digest().kept()).sum();
    }

    /// How much is not decided yet.
    public int open() {
        return articles.stream().mapToInt(it -> it.digest().open()).sum();
    }

    public Map<Tendency, Share> tendencies() {
        return Tendencies.over(articles.stream().map(it -> it.digest().tendencies()).toList());
    }
}
