package org.kanttekening.check;

/// That a sidecar names an annotation or a remark which need not stand in it.
///
/// @param articleAt where the article is named
/// @param idAt where the id is named
/// @param article as it is written there, from the folder on or beside the one that names it
/// @param deletedToo whether it may name what has been deleted since
record Reference(Spot articleAt, Spot idAt, String article, String id, boolean deletedToo) {}
