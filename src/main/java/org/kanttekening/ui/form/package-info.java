/// The form in which every field of a quote, an actor, a decision or the article's header is seen
/// and set, drawn from the scheme's table of fields: a new field is one row there and shows up here
/// by itself. Must not know where annotations are kept, nor how a change is undone: it tells its
/// [org.kanttekening.ui.form.FormContext] what record should stand in place of which, and is told
/// what stands there now.
///
/// Choices are made in a picker of our own rather than in ControlsFX's searchable combo box: what
/// can be chosen depends on what is typed (a new actor, a value of one's own), and a form has
/// twenty of them, each of which must cost next to nothing until it is opened.
@NullMarked
package org.kanttekening.ui.form;

import org.jspecify.annotations.NullMarked;
