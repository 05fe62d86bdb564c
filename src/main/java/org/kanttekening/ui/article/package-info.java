/// The article as a well-set page with its marks: what is tagged where, drawn so that overlaps stay
/// legible, with caret, selection and labels in the margin. It shows and is asked; it changes no
/// annotation, knows no command and reads no file.
///
/// [ParagraphMarks] and what it stands on are plain Java: which marks a paragraph has and in which
/// lane. [MarkedFlow] draws one paragraph. [ArticleView] holds them together on a
/// [jfx.incubator.scene.control.richtext.RichTextArea], which keeps caret, selection and scrolling.
@NullMarked
package org.kanttekening.ui.article;

import org.jspecify.annotations.NullMarked;
