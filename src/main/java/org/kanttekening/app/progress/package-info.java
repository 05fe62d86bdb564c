/// Who is to tag which article by when, and how far everybody is: the folder as a matrix of
/// articles and people. Must not know how it is shown.
@NullMarked
package org.kanttekening.app.progress;

import org.jspecify.annotations.NullMarked;
