/// What is known of Dutch and English as written in newspapers: quotation marks, cue verbs,
/// abbreviations and where a sentence ends. Data per language and the functions that read it, over
/// text and offsets; must not know of annotations, folders or windows.
@NullMarked
package org.kanttekening.language;

import org.jspecify.annotations.NullMarked;
