/// Sets of tagged articles out to other programs and in from them: what each format carries, how it
/// is written, read back and compared, and how what strangers wrote is taken in without harm.
///
/// - Out: an [org.kanttekening.exchange.Exporter] for each format, run by
///   [org.kanttekening.exchange.Export], which writes into a folder that takes its place only when
///   everything in it has been read back and compared.
/// - In: an [org.kanttekening.exchange.Importer] for each format, run by
///   [org.kanttekening.exchange.Import]: each article whole or not at all.
///
/// Offsets in memory are UTF-16; each format says what it counts in. Must not know of searching,
/// checking, reviewing and suggesting, nor of commands and windows. Writes nothing but exports:
/// sidecars and articles are written by the folder.
@NullMarked
package org.kanttekening.exchange;

import org.jspecify.annotations.NullMarked;
