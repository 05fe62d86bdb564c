/// What the program asks a person, behind one interface, so that a test can answer.
@NullMarked
package org.kanttekening.ui.dialog;

import org.jspecify.annotations.NullMarked;
