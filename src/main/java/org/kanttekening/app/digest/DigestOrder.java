package org.kanttekening.app.digest;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Remark;
import org.kanttekening.annotation.Terms;
import org.kanttekening.app.Messages;
import org.kanttekening.app.digest.FolderDigest.Change;
import org.kanttekening.app.digest.FolderDigest.InArticle;
import org.kanttekening.exchange.SingleFile;
import org.kanttekening.exchange.TaggedArticle;
import org.kanttekening.exchange.report.DigestPage;
import org.kanttekening.exchange.report.MeetingSheet.Chapter;
import org.kanttekening.exchange.report.MeetingSheet.Point;
import org.kanttekening.folder.AnnotatorId;
import org.kanttekening.review.compare.Difference;
import org.kanttekening.review.digest.Entry;
import org.kanttekening.review.digest.Share;
import org.kanttekening.review.digest.Tendency;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Says in words what a digest holds, and makes the page of it that is sent.
///
/// @param made the day that stands on the page
public record DigestOrder(Messages messages, ZoneId zone, LocalDate made) {

    /// Those of what keeps happening that is more than nothing, the most frequent first.
    public List<String> tendencies(Map<Tendency, Share> shares) {
        return shares.entrySet().stream()
                .filter(it -> it.getValue().times() > 0)
                .sorted(
                        Comparator.comparingDouble((Map.Entry<Tendency, Share> it) ->
                                -(double) it.getValue().times() / it.getValue().of()))
                .map(it -> said(it.getKey(), it.getValue()))
                .toList();
    }

    private String said(Tendency tendency, Share share) {
        var said =
                text(
                        "tendency." + lower(tendency.name()).replace('_', '-'),
                        share.times(),
                        share.of());
        return share.isFew() ? text("tendency.few", said) : said;
    }

    /// What was changed, in a few words.
    public List<String> changed(Entry entry) {
        return switch (entry.sort()) {
            case REJECTED -> List.of(text("sort.rejected"));
            case MISSED -> List.of(text("sort.missed"));
            case KEPT -> List.of(text("sort.kept"));
            case CHANGED -> entry.differences().stream().sorted().map(this::difference).toList();
        };
    }

    private String difference(Difference difference) {
        return messages.text("exchange.meeting.differs." + lower(difference.name()));
    }

    /// Why it was changed, what the guidelines say of that, and what was remarked on it.
    public List<String> told(FolderDigest digest, Change change) {
        var told = new ArrayList<String>();
        told.add(reason(change.entry()));
        digest.rulings(change).forEach(it -> told.add(text("ruling", it.sentence())));
        change.in().remarks(change.entry()).forEach(remark -> told.add(remark(remark)));
        return told;
    }

    private String reason(Entry entry) {
        var key = "term." + Terms.REVIEW_REASON.name() + "." + entry.reason();
        var code = messages.has(key) ? messages.text(key) : entry.reason();
        var why =
                entry.note().isBlank()
                        ? code
                        : code.isEmpty() ? entry.note() : code + " – " + entry.note();
        return why.isEmpty() ? text("decided", entry.by()) : text("decided.why", entry.by(), why);
    }

    private String remark(Remark remark) {
        return messages.text("review.remark.said", remark.by(), remark.text());
    }

    /// Writes the page beside a file and puts it in its place in one step.
    public void write(FolderDigest digest, Path file) throws IOException {
        var bytes = page(digest);
        new SingleFile(file, true).write((into, _) -> Files.write(into, bytes));
    }

    /// The page, in UTF-8.
    public byte[] page(FolderDigest digest) {
        var chapters =
                digest.articles().stream()
                        .filter(it -> !it.digest().changes().isEmpty())
                        .map(it -> chapter(digest, it))
                        .toList();
        return new DigestPage(messages, zone, made)
                .page(
                        new DigestPage.Head(
                                digest.name(),
                                digest.changes().size(),
                                digest.kept(),
                                digest.open(),
                                tendencies(digest.tendencies())),
                        chapters);
    }

    private Chapter chapter(FolderDigest digest, InArticle in) {
        // the person first, then what stands
        var people =
                new TreeMap<String, TaggedArticle>(
                        Comparator.comparing(AnnotatorId.AGREED::equals));
        people.put(digest.person(), in.tagged().told(digest.person(), in.mine()));
        people.put(AnnotatorId.AGREED, in.tagged().told(AnnotatorId.AGREED, in.agreed()));
        return new Chapter(
                people,
                Map.of(digest.person(), digest.name(), AnnotatorId.AGREED, text("agreed")),
                Map.of(
                        digest.person(),
                        text("sort.missed"),
                        AnnotatorId.AGREED,
                        text("sort.rejected")),
                in.digest().changes().stream().map(it -> point(digest, in, it)).toList());
    }

    private Point point(FolderDigest digest, InArticle in, Entry entry) {
        var versions =
                new TreeMap<String, Annotation>(Comparator.comparing(AnnotatorId.AGREED::equals));
        entry.mine().ifPresent(it -> versions.put(digest.person(), it));
        entry.agreed().ifPresent(it -> versions.put(AnnotatorId.AGREED, it));
        return new Point(
                entry.kind(),
                versions,
                changed(entry),
                entry.fields(),
                told(digest, new Change(in, entry)));
    }

    private String text(String key, Object... arguments) {
        return messages.text("digest." + key, arguments);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
