package org.kanttekening.exchange.report;

import org.kanttekening.exchange.report.MeetingSheet.Chapter;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// A page to send to an annotator: what a review changed in their tags, by article, with what they
/// had and what stands side by side, and what keeps happening.
public final class DigestPage {

    private final Labels labels;
    private final LocalDate made;

    /// What stands at the head of the page.
    ///
    /// @param changed how much is told of
    /// @param kept how much stands as the person had it
    /// @param open how much is not decided yet
    /// @param tendencies what keeps happening, in words
    public record Head(String name, int changed, int kept, int open, List<String> tendencies) {
        public Head {
            tendencies = List.copyOf(tendencies);
        }
    }

    /// @param wording in the language that the page is to be in
    /// @param zone in which moments are told
    /// @param made the day of the page
    public DigestPage(Wording wording, ZoneId zone, LocalDate made) {
        this.labels = new Labels(wording, zone);
        this.made = made;
    }

    /// The page, in UTF-8.
    ///
    /// @param chapters in which everything has something that is told of it
    public byte[] page(Head head, List<Chapter> chapters) {
        var title = labels.text("exchange.digest.title", head.name());
        return new PageFrame(labels, Style.meeting())
                .page(
                        title,
                        page -> {
                            page.open("main", "class", "meeting").line();
                            page.open("h1").isolated(title).close("h1");
                            page.element(
                                    "p",
                                    labels.text(
                                            "exchange.digest.sum",
                                            labels.day(made.toString()),
                                            head.changed(),
                                            head.kept(),
                                            head.open()),
                                    "class",
                                    "sum");
                            tendencies(head, page);
                            int number = 1;
                            for (var chapter : chapters) {
                                new MeetingChapter(chapter, labels, page).write(number);
                                number += chapter.points().size();
                            }
                            page.close("main").line();
                        });
    }

    private void tendencies(Head head, Html page) {
        if (head.tendencies().isEmpty()) {
            return;
        }
        page.element("h2", labels.text("exchange.digest.tendencies"));
        page.open("ul", "class", "tendencies").line();
        head.tendencies().forEach(it -> page.element("li", it).line());
        page.close("ul").line();
    }
}
