/// Measures the window as a person meets it, on articles of three sizes, finding in an archive of
/// 10,000 articles, and a little of the core by itself. Prints figures and asserts nothing: a
/// machine under load is no failure.
@NullMarked
package org.kanttekening.bench;

import org.jspecify.annotations.NullMarked;
