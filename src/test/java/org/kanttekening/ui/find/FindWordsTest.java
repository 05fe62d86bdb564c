package org.kanttekening.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanttekening.annotation.Kind;
import org.kanttekening.app.Messages;
import org.kanttekening.app.find.Setting;
import org.kanttekening.search.Facet;
import org.kanttekening.search.Property;
import org.kanttekening.search.QueryException;
import org.kanttekening.search.QuerySyntax;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// How what can be asked is called.
class FindWordsTest {

    private final FindWords english = words("en");

    /// Lists find what was chosen by its name.
    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void noTwoThingsThatCanBeCountedGoByOneName(String language) {
        var words = words(language);
        var facets =
                Stream.concat(
                        words.properties().stream().map(Facet::of),
                        Stream.of(Facet.OfHit.values()));

        assertThat(twice(facets.map(facet -> words.of(facet) + " ← " + facet.term()).toList()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void noTwoFieldsThatCanBeChangedGoByOneName(String language) {
        var words = words(language);
        for (var kind : Kind.values()) {
            var names =
                    Setting.settable(EnumSet.of(kind)).stream()
                            .map(it -> words.of(it.paths().getFirst()) + " ← " + it.path())
                            .toList();
            assertThat(names).as(kind.term()).isNotEmpty();
            assertThat(twice(names)).as(kind.term()).isEmpty();
        }
    }

    @Test
    void conditionsAreSaidAsPeopleSayThem() throws QueryException {
        assertThat(said("-type:direct")).isEqualTo("Form: not direct");
        assertThat(said("no:speakers")).isEqualTo("Speakers: not filled in");
        assertThat(said("-no:speakers")).isEqualTo("Speakers: filled in");
        assertThat(said("note~zwembad")).isEqualTo("Note has “zwembad”");
        assertThat(said("speaker:\"Noor Bakker\",@minister"))
                .isEqualTo("Speaker: Noor Bakker, @minister");
        assertThat(said("status:done")).isEqualTo("Status of the article: done");
    }

    @Test
    void valuesAreInTheLanguageOfTheWindow() {
        var polarity = Property.find("polarity").orElseThrow();

        assertThat(english.value(polarity, "negated")).isEqualTo("negated");
        assertThat(words("nl").value(polarity, "negated")).isEqualTo("ontkend");
        assertThat(words("nl").value(polarity, "een eigen waarde")).isEqualTo("een eigen waarde");
    }

    private String said(String line) throws QueryException {
        return english.of(QuerySyntax.parse(line).conditions().getFirst());
    }

    /// The names that stand for several things, with what they stand for.
    private static List<String> twice(List<String> named) {
        var by = new HashMap<String, List<String>>();
        for (var one : named) {
            by.computeIfAbsent(one.split(" ← ", -1)[0], _ -> new java.util.ArrayList<>()).add(one);
        }
        return by.values().stream().filter(it -> it.size() > 1).map(Object::toString).toList();
    }

    private static FindWords words(String language) {
        return new FindWords(new Messages(Locale.of(language)));
    }
}
