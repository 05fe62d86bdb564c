/// The desk at which one works: the open folder and article, the commands, settings, messages and
/// background tasks, and what the packages below ask of each other. Plain Java; must not know
/// whether a window or a command line stands above it.
@NullMarked
package org.kanttekening.app;

import org.jspecify.annotations.NullMarked;
