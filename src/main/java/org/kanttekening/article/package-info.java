/// An article's text and nothing about what is tagged in it: decoding bytes, offsets, paragraphs,
/// graphemes, and the anchors that say where a stretch of text stands. Offsets are UTF-16 code
/// units unless a name says code points. Must not know of annotations, files' places, JSON or
/// windows.
@NullMarked
package org.kanttekening.article;

import org.jspecify.annotations.NullMarked;
