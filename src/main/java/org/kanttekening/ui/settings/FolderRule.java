package org.kanttekening.ui.settings;

import java.util.function.DoubleConsumer;

/// A setting of the open folder, which holds for all who work in it: how much of their text two
/// people's passages must have in common to be the same one.
///
/// @param share above 0 and up to 1
/// @param set is given another
public record FolderRule(double share, DoubleConsumer set) {}
