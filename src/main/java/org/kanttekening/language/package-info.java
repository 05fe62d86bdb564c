/// What is known of Dutch and English as written in newspapers: quotation marks, words, sentences,
/// verbs that attribute or decide, and how people and institutions are named. Each language is data
/// (`src/main/resources/org/kanttekening/language/nl`, `en`, and `neutral` for any other) over the
/// same code. Everything here reads a text and answers; values are named as the scheme writes them.
/// Must not know of annotations, changes, folders or windows.
@NullMarked
package org.kanttekening.language;

import org.jspecify.annotations.NullMarked;
