package org.kanttekening.exchange.w3c;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Item;
import org.kanttekening.annotation.References;
import org.kanttekening.annotation.Remark;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.article.ArticleText;
import org.kanttekening.exchange.Finding;
import org.kanttekening.exchange.Intake;
import org.kanttekening.folder.At;
import org.kanttekening.folder.PartsJson;
import org.kanttekening.folder.StoredSidecar;
import org.kanttekening.folder.StrictJson;
import org.kanttekening.folder.UnreadableFileException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads annotations as they are written here, whoever has edited them since.
final class OwnReader {

    private final String file;
    private final ArticleText text;
    private final Intake intake;
    private final Pointing pointing;
    private final Findings findings;
    private final OwnIds ids;

    OwnReader(String file, ArticleText text, Intake intake, Pointing pointing, Findings findings) {
        this.file = file;
        this.text = text;
        this.intake = intake;
        this.pointing = pointing;
        this.findings = findings;
        this.ids = new OwnIds(intake, findings);
    }

    /// One that is being put together.
    private record Coming(String id, At at, OwnAnnotation annotation) {}

    /// The quotes, actors and decisions; those that cannot be made are said and left out.
    List<Annotation> annotations(Sorting sorted) throws UnreadableFileException {
        var coming = new LinkedHashMap<String, Coming>();
        var all = new ArrayList<Coming>();
        for (var main : sorted.mains()) {
            var id = ids.annotation(main.annotation(), main.kind());
            var one =
                    new Coming(id, main.annotation(), new OwnAnnotation(main, pointing, findings));
            coming.putIfAbsent(Loose.iri(main.annotation()), one);
            all.add(one);
        }
        for (var link : sorted.links()) {
            link(link, coming);
        }
        var made = new ArrayList<Annotation>();
        for (var one : all) {
            one.annotation()
                    .made(one.id(), Making.common(one.at(), intake), text)
                    .ifPresent(made::add);
        }
        return withoutDangling(made);
    }

    /// Remarks; one on nothing is said and left out.
    List<Remark> remarks(Sorting sorted) throws UnreadableFileException {
        var named = new LinkedHashMap<At, String>();
        for (var remark : sorted.remarks()) {
            named.put(remark, ids.remark(remark));
        }
        var made = new LinkedHashMap<String, Remark>();
        for (var remark : named.entrySet()) {
            remark(remark.getKey(), remark.getValue(), made).ifPresent(it -> made.put(it.id(), it));
        }
        return List.copyOf(made.values());
    }

    /// The sidecar that the file was made of, with these remarks. Where they are not those that
    /// were written, it no longer passes for untouched.
    StoredSidecar frame(At collection, List<Remark> remarks) throws UnreadableFileException {
        var json = StrictJson.text(collection.need(Vocabulary.SIDECAR).node());
        var stored = PartsJson.frame(file, json, text);
        Sidecar sidecar = stored.sidecar();
        for (Item remark : remarks) {
            sidecar = sidecar.with(remark);
        }
        var written = Loose.text(collection, Vocabulary.REMARKS);
        return CollectionFile.digest(sidecar.remarks()).equals(written)
                ? stored.with(sidecar)
                : touched(stored.with(sidecar));
    }

    /// Another program changed something of it.
    static StoredSidecar touched(StoredSidecar stored) {
        var sidecar = stored.sidecar();
        return stored.with(sidecar.with(sidecar.extras().without(PartsJson.DIGEST)));
    }

    private void link(At link, Map<String, Coming> coming) throws UnreadableFileException {
        var from = Loose.iri(link, Vocabulary.FROM);
        var to = from;
        for (var target : Loose.all(link, "target")) {
            if (!Loose.iri(target).equals(from)) {
                to = Loose.iri(target);
            }
        }
        var one = coming.get(from);
        var id = ids.anywhere(to);
        if (one == null || id.isEmpty()) {
            findings.add(Finding.Level.LEFT, Loose.iri(link), "exchange.w3c.dangling", to);
        } else {
            one.annotation().add(link, id.get());
        }
    }

    /// Annotations that name only what is in the file.
    private List<Annotation> withoutDangling(List<Annotation> made) {
        var there = new HashSet<String>();
        made.forEach(annotation -> there.add(annotation.id()));
        var whole = new ArrayList<Annotation>();
        for (var annotation : made) {
            var kept = annotation;
            for (var id : References.of(annotation)) {
                if (!there.contains(id)) {
                    kept = References.without(kept, id);
                    findings.add(Finding.Level.LEFT, annotation.id(), "exchange.w3c.dangling", id);
                }
            }
            whole.add(kept);
        }
        return whole;
    }

    /// @param before remarks that were read already
    private Optional<Remark> remark(At remark, String id, Map<String, Remark> before)
            throws UnreadableFileException {
        var on = "";
        var replyTo = "";
        for (var target : Loose.all(remark, "target")) {
            var named = ids.anywhere(Loose.iri(target)).orElse("");
            if (named.startsWith("m-")) {
                replyTo = named;
            } else if (on.isEmpty()) {
                on = named;
            }
        }
        if (on.isEmpty() && before.containsKey(replyTo)) {
            on = before.get(replyTo).on();
        }
        if (on.isEmpty()) {
            findings.add(Finding.Level.LEFT, Loose.iri(remark), "exchange.w3c.dangling", replyTo);
            return Optional.empty();
        }
        return Optional.of(
                new Remark(
                        id,
                        on,
                        replyTo,
                        Making.by(remark).orElse(""),
                        at(remark),
                        words(remark),
                        unknown(remark)));
    }

    private String at(At remark) throws UnreadableFileException {
        var created = Loose.text(remark, "created");
        if (!created.isEmpty()) {
            return created;
        }
        var fields = remark.find(Vocabulary.FIELDS);
        return fields.isPresent()
                ? fields.get().textOr("at", intake.now().toString())
                : intake.now().toString();
    }

    private static String words(At remark) throws UnreadableFileException {
        var words = new ArrayList<>(Loose.texts(remark, "bodyValue"));
        for (var body : Loose.all(remark, "body")) {
            words.add(Loose.isObject(body) ? Loose.text(body, "value") : Loose.iri(body));
        }
        return String.join("\n", words);
    }

    private static Extras unknown(At remark) throws UnreadableFileException {
        var found = remark.find(Vocabulary.UNKNOWN);
        var extras = Extras.NONE;
        if (found.isPresent()) {
            for (var field : found.get().fields().fields().entrySet()) {
                extras = extras.with(field.getKey(), StrictJson.text(field.getValue()));
            }
        }
        return extras;
    }
}
