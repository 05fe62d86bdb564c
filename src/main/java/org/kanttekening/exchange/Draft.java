package org.kanttekening.exchange;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Item;
import org.kanttekening.article.ArticleText;
import org.kanttekening.folder.PartsJson;
import org.kanttekening.folder.StoredSidecar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a file says of one article, ready to be taken or refused as a whole.
///
/// @param frame all but the annotations of a sidecar, where the file carries one of ours; it then
///   holds the header and the other items too
/// @param header what else it says of the article; [Header#NONE] for nothing
/// @param others remarks and the like
/// @param findings whatever was not taken as it was
/// @param unknown names that the mapping does not know, with how often they stand there
public record Draft(
        Optional<StoredSidecar> frame,
        Header header,
        List<Annotation> annotations,
        List<Item> others,
        List<Finding> findings,
        Map<Unknown, Integer> unknown) {

    public Draft {
        annotations = List.copyOf(annotations);
        others = List.copyOf(others);
        findings = List.copyOf(findings);
        unknown = new TreeMap<>(unknown);
    }

    /// A name of the file's own.
    public record Unknown(Sort sort, String name) implements Comparable<Unknown> {

        /// What it names.
        public enum Sort {
            TYPE,
            FIELD
        }

        @Override
        public int compareTo(Unknown other) {
            int by = sort.compareTo(other.sort);
            return by != 0 ? by : name.compareTo(other.name);
        }
    }

    /// The sidecar that was exported, with the annotations as they now are; none where the file
    /// carries none of ours.
    public Optional<StoredSidecar> restored() {
        return frame.map(stored -> {
            var sidecar = stored.sidecar();
            return stored.with(
                    sidecar.with(AnnotationSet.of(annotations))
                            .with(sidecar.extras().without(PartsJson.DIGEST)));
        });
    }

    /// Whether the annotations are still those that were exported.
    public boolean isUntouched(ArticleText text) {
        var digest = '"' + PartsJson.digest(AnnotationSet.of(annotations), text) + '"';
        return frame.map(it -> it.sidecar().extras().json().get(PartsJson.DIGEST))
                .filter(digest::equals)
                .isPresent();
    }

    public boolean isRefused() {
        return findings.stream().anyMatch(it -> it.level() == Finding.Level.REFUSED);
    }
}
