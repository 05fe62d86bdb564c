package org.kanttekening.check;

import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Remark;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.folder.AnnotatorId;
import org.kanttekening.folder.ArticleStamp;
import org.kanttekening.folder.FieldLines;
import org.kanttekening.folder.ReadArticle;
import org.kanttekening.folder.SidecarInspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Looks for what is wrong in one sidecar, beyond what keeps it from being read.
final class SidecarCheck {

    /// The header's fields that stand at the top of the file; the others stand under `article`.
    private static final Set<String> AT_TOP = Set.of(Header.STATUS.name(), Header.NOTE.name());

    private final SidecarFile file;
    private final ReadArticle article;
    private final FieldLines lines;
    private final FolderIds ids;
    private final ValueCheck values;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();

    private SidecarCheck(
            SidecarFile file,
            ReadArticle article,
            SharedFiles shared,
            SidecarInspection inspection,
            FolderIds ids) {
        this.file = file;
        this.article = article;
        this.lines = inspection.lines();
        this.ids = ids;
        this.values = new ValueCheck(file.path(), shared.settings(), shared.register(), lines);
    }

    /// @param ids takes in those of the sidecar
    static SidecarFindings of(
            SidecarFile file,
            ReadArticle article,
            SharedFiles shared,
            SidecarInspection inspection,
            FolderIds ids) {
        var check = new SidecarCheck(file, article, shared, inspection, ids);
        inspection.faults().forEach(fault -> check.faults.add(Unread.file(file.path(), fault)));
        if (!inspection.faults().isEmpty()) {
            ids.unsure(file.article());
        }
        inspection
                .sound()
                .ifPresent(stored -> {
                    check.stamp(stored.article());
                    check.owner(stored.sidecar());
                    check.header(stored.sidecar().header());
                    check.items(stored.sidecar());
                });
        return new SidecarFindings(
                file,
                check.faults,
                check.references,
                inspection
                        .sound()
                        .map(stored -> stored.sidecar().annotations().all())
                        .orElse(List.of()));
    }

    private void stamp(ArticleStamp stamp) {
        var now = article.stamp();
        if (!stamp.file().equals(now.file())) {
            fault("article.file", "fault.sidecar.file", now.file());
        }
        if (!stamp.sha256().equals(now.sha256())) {
            fault("article.sha256", "fault.sidecar.changed");
        } else if (stamp.length() != now.length()) {
            fault("article.length", "fault.sidecar.length", String.valueOf(now.length()));
        }
    }

    /// What is agreed on is nobody's in particular, and bears the id of whoever wrote it down.
    private void owner(Sidecar sidecar) {
        if (AnnotatorId.isOne(file.owner()) && !sidecar.annotator().id().equals(file.owner())) {
            fault("annotator.id", "fault.sidecar.annotator", file.owner());
        }
    }

    private void header(Header header) {
        EveryField.of(
                Header.SHAPE,
                header,
                "article",
                new EveryField.Visit() {
                    @Override
                    public <R, V> void of(Field<R, V> field, R record, String path) {
                        values.of(
                                field, record, AT_TOP.contains(field.name()) ? field.name() : path);
                    }
                });
    }

    private void items(Sidecar sidecar) {
        for (var annotation : sidecar.annotations().all()) {
            var path = lines.item(annotation.kind().term() + "s", annotation.id());
            EveryField.of(annotation, path, values);
            note(annotation.id(), path);
        }
        for (var remark : sidecar.remarks()) {
            remark(remark, lines.item("remarks", remark.id()));
        }
        for (var tombstone : sidecar.deleted()) {
            var id = tombstone.id();
            if (sidecar.find(id).isPresent()) {
                fault(lines.item("deleted", id) + ".id", "fault.deleted.living", id);
            }
            ids.addDeleted(id, file.article());
        }
        faults.addAll(values.faults());
        references.addAll(values.references());
    }

    private void remark(Remark remark, String path) {
        note(remark.id(), path);
        refer(path + ".on", remark.on());
        if (!remark.replyTo().isEmpty()) {
            refer(path + ".replyTo", remark.replyTo());
        }
    }

    private void note(String id, String path) {
        ids.add(id, file.article(), file.owner(), spot(path + ".id"));
    }

    /// To something in any sidecar of this article.
    private void refer(String field, String id) {
        references.add(new Reference(spot(field), spot(field), file.article(), id, true));
    }

    private void fault(String field, String key, Object... arguments) {
        faults.add(spot(field).fault(key, arguments));
    }

    private Spot spot(String field) {
        return Spot.of(file.path(), lines, field);
    }
}
