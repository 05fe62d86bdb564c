package org.kanttekening.exchange.w3c;

import org.kanttekening.folder.Node;

import java.util.ArrayList;
import java.util.List;

/// What an annotation comes to once its fields are taken apart. Paths are those of the sidecar:
/// `check.verdict`, `mentions[2].segments`.
///
/// @param rest what has no form outside, as sidecars have it
record Pieces(
        List<Passage> passages,
        List<Value> values,
        List<Link> links,
        List<Address> addresses,
        List<Address> identities,
        Node.Fields rest) {

    /// A segment.
    ///
    /// @param segment as sidecars have it
    record Passage(String path, Node.Fields segment) {}

    /// A value that stands in a body.
    ///
    /// @param language what it is written in
    record Value(String path, String text, Language language) {}

    /// What the words of a value are.
    enum Language {
        /// Terms of the scheme, which are English.
        SCHEME,
        /// Somebody's words.
        ARTICLE,
        /// Names and codes.
        NONE
    }

    /// The id of another annotation.
    ///
    /// @param beside terms that say more of it
    record Link(String path, String id, List<Value> beside) {
        static Link of(String path, String id) {
            return new Link(path, id, new ArrayList<>());
        }
    }

    /// An IRI.
    record Address(String path, String iri) {}
}
