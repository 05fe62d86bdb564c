package org.kanttekening.annotation;

import java.util.stream.Collectors;

/// A rule's proposal that the annotator turned down, so that it is not made again.
public record RejectedSuggestion(String rule, Segments segments, Extras extras) implements Item {

    @Override
    public String key() {
        return segments.list().stream()
                .map(segment -> segment.start() + "-" + segment.end())
                .collect(Collectors.joining(",", "rejected/" + rule + "/", ""));
    }
}
