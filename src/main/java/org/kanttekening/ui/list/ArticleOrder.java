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
/// @param own only what the annotator is to tag
public record ArticleOrder(String typed, Set<String> statuses, boolean own, By by) {

    /// What the articles are ordered by.
    public enum By {
        NAME,
        TITLE,
        DATE,
        STATUS,
        LOOSE_ENDS,
        /// The day by which it is to be tagged; what is nobody's own last.
        DUE
    }

    public static final ArticleOrder ALL = new ArticleOrder("", Set.of(), false, By.NAME);

    private static final List<String> STATUS_ORDER = List.of("new", "in-progress", "done");

    public ArticleOrder {
        statuses = Set.copyOf(statuses);
    }

    ArticleOrder withTyped(String changed) {
        return new ArticleOrder(changed, statuses, own, by);
    }

    ArticleOrder withStatuses(Set<String> changed) {
        return new ArticleOrder(typed, changed, own, by);
    }

    ArticleOrder withOwn(boolean changed) {
        return new ArticleOrder(typed, statuses, changed, by);
    }

    ArticleOrder withBy(By changed) {
        return new ArticleOrder(typed, statuses, own, changed);
    }

    public List<ArticleRow> of(List<ArticleRow> rows) {
        var words = typed.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return rows.stream()
                .filter(row -> statuses.isEmpty() || statuses.contains(row.status()))
                .filter(row -> !own || row.due().isPresent())
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
            case DUE -> Comparator.comparing(ArticleOrder::day).thenComparing(byName);
        };
    }

    private static String day(ArticleRow row) {
        return row.due().map(day -> day.isEmpty() ? "9999" : day).orElse("~");
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
