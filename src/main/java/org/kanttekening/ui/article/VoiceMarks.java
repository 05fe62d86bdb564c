package org.kanttekening.ui.article;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Occurrence;
import org.kanttekening.article.Paragraph;

import java.util.ArrayList;
import java.util.List;

/// The marks of a paragraph in the lanes of the people whose they are.
final class VoiceMarks {

    private VoiceMarks() {}

    static ParagraphMarks of(Paragraph paragraph, AnnotationSet set, Voices voices) {
        var marks = new ArrayList<Mark>();
        for (var occurrence : set.spans().overlapping(paragraph.span())) {
            set.find(occurrence.id())
                    .filter(annotation -> isShown(occurrence, annotation))
                    .flatMap(voices.of())
                    .filter(voice -> !isAside(occurrence) || isChosen(voice))
                    .map(voice -> mark(occurrence, paragraph, voice))
                    .filter(mark -> mark.start() < mark.end())
                    .ifPresent(marks::add);
        }
        return new ParagraphMarks(marks, List.of(), List.of());
    }

    private static boolean isChosen(Voices.Voice voice) {
        return voice.emphasis() == Mark.Emphasis.CHOSEN;
    }

    /// What an annotation is about, with what belongs to it.
    private static boolean isShown(Occurrence occurrence, Annotation annotation) {
        var shape = MarkShape.of(occurrence);
        return shape.leads(annotation.kind()) || isAside(occurrence) || shape == MarkShape.MEASURE;
    }

    /// A source or a cue is seen only with its quote.
    private static boolean isAside(Occurrence occurrence) {
        var shape = MarkShape.of(occurrence);
        return shape == MarkShape.SOURCE || shape == MarkShape.CUE;
    }

    private static Mark mark(Occurrence occurrence, Paragraph paragraph, Voices.Voice voice) {
        var span = occurrence.span();
        boolean begins = span.start() >= paragraph.start();
        boolean ends = span.end() <= paragraph.end();
        return new Mark(
                (begins ? span.start() : paragraph.start()) - paragraph.start(),
                (ends ? span.end() : paragraph.end()) - paragraph.start(),
                isAside(occurrence) ? MarkShape.VOICE_ASIDE : MarkShape.VOICE,
                voice.lane(),
                voice.emphasis(),
                false,
                begins,
                ends,
                occurrence.kind(),
                occurrence.id(),
                occurrence.path(),
                occurrence.index());
    }
}
