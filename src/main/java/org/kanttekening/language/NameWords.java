package org.kanttekening.language;

import java.util.Set;

/// The words that names are made of and stand beside.
///
/// @param firstNames some hundreds that are common
/// @param particles between the parts of a person's name: van, de, ten, ’t
/// @param connectors between the parts of an institution's name: voor, en
/// @param titles before a person's name and no part of it: mr., mevrouw
/// @param apposed nouns that say what bears the name after them: rederij, verhuurder
record NameWords(
        Set<String> firstNames,
        Set<String> particles,
        Set<String> connectors,
        Set<String> titles,
        Set<String> apposed,
        Set<String> adjectives) {

    static NameWords of(LanguageData data) {
        return new NameWords(
                data.set("firstNames"),
                data.set("particles"),
                data.set("connectors"),
                data.set("titles"),
                data.set("apposed"),
                data.set("adjectives"));
    }

    boolean isFirstName(NameToken token) {
        return token.isInitials() || firstNames.contains(token.word());
    }
}
