/// Sets as tables for people who sort and count: CSV files and one workbook with the same tables.
///
/// - [org.kanttekening.exchange.table.Tables] has them all: articles, a table for each kind, one
///   for each part that an annotation can have several of and that points at the text or at others,
///   and remarks. Their columns are drawn from the scheme's table of fields, so that a new field
///   appears by itself, and are called as in sidecars (`check.status`).
/// - A column is a text, a number, a flag, a day or a moment; what is whole of the last two becomes
///   a date that a spreadsheet knows; flags are the texts `true` and `false`. Offsets are code
///   points of the article's text, ends exclusive.
/// - [org.kanttekening.exchange.table.Harmless] keeps CSV cells from being taken for formulas, and
///   [org.kanttekening.exchange.table.XmlText] writes what XML cannot hold; both can be turned
///   back.
///
/// A table of another origin than a set, such as what a search found, is written in the same way by
/// [org.kanttekening.exchange.table.SingleTable].
///
/// Must not know of other formats.
@NullMarked
package org.kanttekening.exchange.table;

import org.jspecify.annotations.NullMarked;
