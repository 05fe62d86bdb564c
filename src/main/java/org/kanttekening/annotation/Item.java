package org.kanttekening.annotation;

/// Whatever a sidecar holds that can be changed by a gesture: each is known by a key that is unique
/// in its sidecar and never changes.
public sealed interface Item
        permits Annotation, Header, Remark, Tombstone, RejectedSuggestion, Rejected {

    String key();
}
