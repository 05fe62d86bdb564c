package org.kanttekening.ui.list;

import org.kanttekening.app.ArticleRow;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Which articles the list shows and in what order.
///
/// @param typed words that must all occur in the title or the name
/// @param statuses the statuses shown; all where empty
public record ArticleOrder(String typed, Set<String> statuses, By by) {

    /// What the articles are ordered by.
    public enum By {
        NAME,
        TITLE,
        DATE,
        STATUS,
        LOOSE_ENDS
    }

    public static final ArticleOrder ALL = new ArticleOrder("", Set.of(), By.NAME);

    private static final List<String> STATUS_ORDER = List.of("new", "in-progress", "done");

    public ArticleOrder {
        statuses = Set.copyOf(statuses);
    }

    public List<ArticleRow> of(List<ArticleRow> rows) {
        var words = typed.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return rows.stream()
                .filter(row -> statuses.isEmpty() || statuses.contains(row.status()))
                .filter(row -> holds(row, words))
                .sorted(comparator())
                .toList();
    }

    private Comparator<ArticleRow> comparator() {
        var byName = Comparator.comparing(ArticleRow::name, String.CASE_INSENSITIVE_ORDER);
        return switch (by) {
            case NAME -> byName;
            case TITLE ->
                    Comparator.comparing(ArticleRow::title, String.CASE_INSENSITIVE_ORDER)
                            .thenComparing(byName);
            case DATE ->
                    Comparator.comparing(ArticleRow::published).reversed().thenComparing(byName);
            case STATUS ->
                    Comparator.comparingInt((ArticleRow row) -> STATUS_ORDER.indexOf(row.status()))
                            .thenComparing(byName);
            case LOOSE_ENDS ->
                    Comparator.comparingInt(ArticleRow::incomplete)
                            .reversed()
                            .thenComparing(byName);
        };
    }

    private static boolean holds(ArticleRow row, String[] words) {
        var text = (row.title() + " " + row.name()).toLowerCase(Locale.ROOT);
        for (var word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
