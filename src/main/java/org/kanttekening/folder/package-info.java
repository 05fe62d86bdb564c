/// A folder of articles with its sidecars and its actor register: reading, saving, watching and
/// recovering them. The only place that writes annotations to disk. Must not know what is done with
/// annotations (review, exchange, suggestions, checks, search), nor of commands or windows.
///
/// - Reading: [org.kanttekening.folder.ArticleFolder], and [org.kanttekening.folder.SidecarJson],
///   which goes by the table of the scheme's fields. A file is parsed once into values that know
///   their lines, so that whatever is wrong is said with its place.
/// - Saving: [org.kanttekening.folder.SaveQueue]. Every byte goes through one interface to the
///   disk, so that tests can make each call fail; there is one way of replacing a file and no
///   other.
/// - The user's own: a profile with versions, a journal and what could not be saved. If the profile
///   cannot be written, saving goes on and says so: a broken home folder must not stop work on a
///   share.
@NullMarked
package org.kanttekening.folder;

import org.jspecify.annotations.NullMarked;
