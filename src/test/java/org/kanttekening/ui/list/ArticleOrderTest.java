package org.kanttekening.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kanttekening.app.ArticleRow;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which articles the list shows, and in what order, as to whose they are.
class ArticleOrderTest {

    private static final List<ArticleRow> ROWS =
            List.of(
                    row("a.txt", Optional.of("")),
                    row("b.txt", Optional.empty()),
                    row("c.txt", Optional.of("2026-09-01")),
                    row("d.txt", Optional.of("2026-08-01")));

    private static ArticleRow row(String name, Optional<String> due) {
        return new ArticleRow(name, name, "new", "", 0, 0, 0, 0, List.of(), due);
    }

    private static List<String> names(ArticleOrder order) {
        return order.of(ROWS).stream().map(ArticleRow::name).toList();
    }

    @Test
    void onlyOnesOwnAreShownWhereThatIsWanted() {
        assertThat(names(ArticleOrder.ALL.withOwn(true)))
                .containsExactly("a.txt", "c.txt", "d.txt");
        assertThat(names(ArticleOrder.ALL)).hasSize(4);
    }

    @Test
    void byDayWhatIsDueFirstComesFirstAndWhatIsNotOnesOwnLast() {
        assertThat(names(ArticleOrder.ALL.withBy(ArticleOrder.By.DUE)))
                .containsExactly("d.txt", "c.txt", "a.txt", "b.txt");
    }

    @Test
    void whatIsWantedBesidesStays() {
        var order = ArticleOrder.ALL.withTyped("c").withOwn(true).withStatuses(Set.of("new"));

        assertThat(order.withBy(ArticleOrder.By.DUE).typed()).isEqualTo("c");
        assertThat(names(order)).containsExactly("c.txt");
    }
}
