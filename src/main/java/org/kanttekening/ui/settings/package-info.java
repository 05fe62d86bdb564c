/// The settings a person can change, and who they annotate as. Must not know how settings are kept.
@NullMarked
package org.kanttekening.ui.settings;

import org.jspecify.annotations.NullMarked;
