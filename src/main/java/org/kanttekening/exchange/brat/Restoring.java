package org.kanttekening.exchange.brat;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Common;
import org.kanttekening.annotation.Mention;
import org.kanttekening.annotation.References;
import org.kanttekening.article.ArticleText;
import org.kanttekening.exchange.Finding;
import org.kanttekening.exchange.Format;
import org.kanttekening.exchange.Intake;
import org.kanttekening.folder.PartsJson;
import org.kanttekening.folder.UnreadableFileException;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes annotations of a file in our own types: of its marks, and of what its notes keep besides.
final class Restoring {

    private final String file;
    private final ArticleText text;
    private final Intake intake;
    private final LineIndex index;
    private final OwnNotes notes;
    private final MarksReading.Found found;
    private final List<Finding> findings = new ArrayList<>();

    Restoring(String file, LineIndex index, OwnNotes notes, ArticleText text, Intake intake) {
        this.file = file;
        this.text = text;
        this.intake = intake;
        this.index = index;
        this.notes = notes;
        this.found = MarksReading.of(index, notes, intake.ids());
    }

    /// Ids of marks, events and relations of which nothing was made and which are of others' types.
    /// A part of a quote or decision is left out where its event is not there: who deletes an event
    /// in brat leaves its parts behind.
    Set<String> left() {
        var left = new HashSet<>(found.left());
        for (var mark : index.marks()) {
            if (BratNames.isPart(mark.type()) && left.remove(mark.id())) {
                findings.add(
                        Finding.of(
                                Finding.Level.LEFT,
                                mark.place(),
                                "exchange.brat.loose",
                                mark.type(),
                                mark.text()));
            }
        }
        return left;
    }

    /// What was changed on the way; whole once the annotations are made.
    List<Finding> findings() {
        return findings;
    }

    List<Annotation> annotations() throws UnreadableFileException {
        var wholes = new LinkedHashMap<String, Annotation>();
        for (var annotation : found.annotations()) {
            wholes.put(annotation.id(), whole(annotation));
        }
        for (var rest : notes.rests().entrySet()) {
            if (rest.getValue().unmarked() && !wholes.containsKey(rest.getKey())) {
                wholes.put(rest.getKey(), over(Rests.blank(rest.getKey()), rest.getValue()));
            }
        }
        return connected(refined(wholes));
    }

    private Annotation whole(Annotation annotation) throws UnreadableFileException {
        if (found.fresh().contains(annotation.id())) {
            return completed(annotation);
        }
        var rest = notes.rests().get(annotation.id());
        if (rest != null) {
            return over(annotation, rest);
        }
        return notes.frame().isPresent() ? annotation : completed(annotation);
    }

    private Annotation over(Annotation base, OwnNotes.Rest rest) throws UnreadableFileException {
        try {
            return PartsJson.over(base, file, rest.json(), text);
        } catch (UnreadableFileException e) {
            throw new UnreadableFileException(file, rest.line(), e.field(), e.problem());
        }
    }

    /// What nothing is noted of: somebody added it in brat, or deleted the mark of the article with
    /// all the notes on it.
    private Annotation completed(Annotation annotation) {
        var common = intake.common(Format.BRAT);
        var bare = annotation.common();
        var completed =
                annotation.withCommon(
                        new Common(
                                List.of(),
                                bare.note(),
                                bare.important(),
                                common.created(),
                                common.createdBy(),
                                common.modified(),
                                common.origin(),
                                common.review(),
                                common.extras()));
        return completed instanceof Actor actor ? actor.withName(name(actor)) : completed;
    }

    /// The longest of an actor's names, else of its other mentions.
    private String name(Actor actor) {
        return actor.mentions().stream()
                .max(
                        Comparator.<Mention>comparingInt(it -> it.form().equals("name") ? 1 : 0)
                                .thenComparingInt(it -> it.segments().text(text).length()))
                .map(it -> Fragments.line(it.segments().text(text)))
                .orElse("");
    }

    private List<Annotation> refined(Map<String, Annotation> wholes) {
        var shown = new HashMap<String, Annotation>();
        Rests.read(text, AnnotationSet.of(wholes.values())).forEach(it -> shown.put(it.id(), it));
        var refined = new LinkedHashMap<>(wholes);
        for (var annotation : found.annotations()) {
            var id = annotation.id();
            refined.computeIfPresent(
                    id,
                    (_, whole) ->
                            Refining.refined(
                                    whole, shown.getOrDefault(id, Rests.blank(id)), annotation));
        }
        return List.copyOf(refined.values());
    }

    /// The annotations without references to what somebody took away.
    private List<Annotation> connected(List<Annotation> annotations) {
        var ids = new HashSet<String>();
        annotations.forEach(it -> ids.add(it.id()));
        var connected = new ArrayList<Annotation>();
        for (var annotation : annotations) {
            var now = annotation;
            for (var id : References.of(annotation)) {
                if (!ids.contains(id)) {
                    now = References.without(now, id);
                    findings.add(
                            Finding.of(
                                    Finding.Level.CHANGED,
                                    annotation.id(),
                                    "exchange.brat.gone",
                                    id));
                }
            }
            connected.add(now);
        }
        return connected;
    }
}
