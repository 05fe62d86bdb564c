package org.kanttekening.cli;

import org.kanttekening.app.find.HitTable.Form;
import org.kanttekening.folder.AnnotatorId;
import org.kanttekening.folder.ArticleFolder;
import org.kanttekening.search.CorpusLoader;
import org.kanttekening.search.Facet;
import org.kanttekening.search.Hits;
import org.kanttekening.search.Order;
import org.kanttekening.search.Query;
import org.kanttekening.search.QueryException;
import org.kanttekening.search.QuerySyntax;
import org.kanttekening.search.Search;
import org.kanttekening.search.SearchException;
import org.kanttekening.search.Term;
import org.kanttekening.search.Trait;
import org.kanttekening.search.Wanted;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds passages and annotations in a folder and shows, counts or writes them.
@Command(
        description = {
            "Find words and tags in all articles of a folder, and change nothing.",
            "",
            "The query says what: words as they stand together, /an expression/, and conditions"
                + " such as kind:quote, speaker:\"Noor Bakker\", check.status:to-check,"
                + " published:2026-03, note~zwembad, has:speaker, no:check, each of which a hyphen"
                + " before it turns round. Put it in single quotation marks, so that the shell"
                + " leaves it as it is; several arguments are joined with spaces. A query that"
                + " begins with a hyphen stands after --. Without a query every article is found.",
            "",
            "On a terminal each hit is a line in which what was found stands in the same column;"
                    + " the width is that of COLUMNS where that is exported, else 100. In a pipe it"
                    + " is a line",
            "  ARTICLE:LINE:COLUMN: START-END: ANNOTATOR ID FIELD: LEFT[FOUND]RIGHT",
            "with START and END in characters (Unicode code points) from the start of the"
                    + " article, and without what there is none of.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:something was found",
            "1:nothing was found, as grep has it",
            "2:wrong use, or the query is not understood",
            "3:some file could not be read, which is not searched, or FILE not written"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kanttekening find articles 'het nieuwe zwembad'",
            "  kanttekening find articles '/waarschuw\\w+/ kind:quote' --sort right",
            "  kanttekening find articles 'kind:quote -type:direct' --group speaker",
            "  kanttekening find articles kind:quote --count speaker,type",
            "  kanttekening find articles check.status:to-check --out to-check.xlsx"
        })
final class FindCommand implements Action {

    private static final int LONGEST_CONTEXT = 1_000;

    @Mixin private FolderParameter folder = new FolderParameter();

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "QUERY",
            description = "What to find; the guide has the whole of the syntax.")
    private List<String> words = List.of();

    @Mixin private AnnotatorOption annotator = new AnnotatorOption();

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            split = ",",
            completionCandidates = Orders.class,
            description =
                    "In which order, the first counting most: ${COMPLETION-CANDIDATES}. left and"
                            + " right are the words on either side, the nearest first.")
    private List<String> orders = List.of();

    @Option(
            names = "--group",
            paramLabel = "FACET",
            description =
                    "Put hits together that have the same value: of a property such as speaker or"
                            + " check.status, or of found, field, before, after.")
    private String group = "";

    @Option(
            names = "--count",
            paramLabel = "FACET",
            split = ",",
            description = "Count the hits by one facet or by two, and show only that.")
    private List<String> counted = List.of();

    @Option(
            names = "--columns",
            paramLabel = "FACET",
            split = ",",
            description = "Also tell these of each hit.")
    private List<String> columns = List.of();

    @Option(
            names = "--context",
            paramLabel = "N",
            description =
                    "How many characters to show on either side. Without it, on a terminal as many"
                            + " as fit, else 40, in a table 60.")
    private int context;

    @Option(names = "--limit", paramLabel = "N", description = "Show the first N hits only.")
    private int limit = Integer.MAX_VALUE;

    @Option(
            names = "--as",
            paramLabel = "FORM",
            completionCandidates = Forms.class,
            description =
                    "How to show it: ${COMPLETION-CANDIDATES}. Without it the first on a terminal"
                            + " and the second elsewhere.")
    private String form = "";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "Write the hits as a table into FILE and show none. FILE is a .csv, .xlsx or"
                            + " .jsonl.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--replace", description = "Replace FILE if it is there.")
    private boolean replace;

    @Mixin private CommonOptions common = new CommonOptions();

    private final Terminal terminal;

    FindCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /// The orders that `--sort` takes.
    static final class Orders extends ArrayList<String> {
        Orders() {
            super(Arrays.stream(Order.values()).map(FindCommand::term).toList());
        }
    }

    /// What `--as` takes.
    static final class Forms extends ArrayList<String> {
        static final String ALIGNED = "aligned";
        static final String LINES = "lines";

        Forms() {
            super(List.of(ALIGNED, LINES));
        }
    }

    private static String term(Order order) {
        return order.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Exit run() throws IOException {
        var wish = wish();
        var opened = folder.open();
        Query query;
        try {
            query = query(opened);
        } catch (QueryException e) {
            return misunderstood(e);
        }
        var progress = terminal.progress("Reading article", common.quiet());
        var loading =
                new CorpusLoader(opened).load(progress::at, terminal.cancellation()::isCancelled);
        Hits hits;
        try {
            hits =
                    Search.in(ZoneId.systemDefault())
                            .run(loading.corpus(), query, terminal.cancellation()::isCancelled);
        } catch (SearchException e) {
            terminal.complain(terminal.problems().text(e.problem()));
            return Exit.WRONG_USE;
        }
        boolean isWritten = new FoundOutput(terminal, common, wish).given(hits);
        terminal.flush();
        loading.unread()
                .forEach(it ->
                        terminal.complain(
                                it.file()
                                        + " is not searched: "
                                        + terminal.problems().text(it.reason())));
        if (!isWritten || !loading.unread().isEmpty()) {
            return Exit.NOT_READ;
        }
        return hits.total() > 0 ? Exit.FINE : Exit.PROBLEMS;
    }

    // What is asked for.

    private FoundOutput.Wish wish() {
        demand(
                counted.isEmpty()
                        || (group.isEmpty()
                                && out.isEmpty()
                                && columns.isEmpty()
                                && orders.isEmpty()
                                && limit == Integer.MAX_VALUE),
                "--count goes with none of --group, --columns, --sort, --limit and --out");
        demand(out.isEmpty() || group.isEmpty(), "--group does not go with --out");
        demand(out.isEmpty() || !common.json(), "--json does not go with --out");
        demand(out.isPresent() || !replace, "--replace goes with --out only");
        demand(limit > 0, "--limit takes a number from 1");
        demand(
                context >= 0 && context <= LONGEST_CONTEXT,
                "--context takes a number from 0 to " + LONGEST_CONTEXT);
        demand(counted.size() <= 2, "--count takes one facet or two");
        demand(
                form.isEmpty() || new Forms().contains(form),
                "“%s” is no form; there are %s".formatted(form, String.join(", ", new Forms())));
        var facets = counted.stream().map(FindCommand::facet).toList();
        demand(facets.stream().distinct().count() == facets.size(), "--count takes two facets");
        return new FoundOutput.Wish(
                orders.stream().map(FindCommand::order).toList(),
                Optional.of(group).filter(it -> !it.isEmpty()).map(FindCommand::facet),
                facets,
                columns.stream().map(FindCommand::facet).toList(),
                form.isEmpty()
                        ? terminal.screen().watched().getAsBoolean()
                        : form.equals(Forms.ALIGNED),
                context,
                limit,
                out.map(file -> new FoundOutput.Table(form(file), file, replace)));
    }

    private static void demand(boolean right, String otherwise) {
        if (!right) {
            throw new WrongUseException(otherwise);
        }
    }

    private static Order order(String name) {
        return Arrays.stream(Order.values())
                .filter(order -> term(order).equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() ->
                        new WrongUseException(
                                "“%s” is no order; there are %s"
                                        .formatted(name, String.join(", ", new Orders()))));
    }

    private static Facet facet(String name) {
        return Facet.find(name)
                .orElseThrow(() ->
                        new WrongUseException(
                                "nothing can be told by “%s”; there are found, field, before,"
                                                .formatted(name)
                                        + " after, kind, annotator, status, file, speaker and other"
                                        + " actors, and all fields, such as check.status"));
    }

    private static Form form(Path file) {
        return Form.of(file)
                .orElseThrow(() ->
                        new WrongUseException(
                                "%s must end in .csv, .xlsx or .jsonl".formatted(file)));
    }

    private Query query(ArticleFolder opened) throws IOException, QueryException {
        var query = QuerySyntax.parse(line());
        var owner = annotator.owner(opened);
        demand(
                owner.filter(AnnotatorId.RULES::equals).isEmpty(),
                "what rules propose is not searched");
        return owner.map(it -> Term.Condition.of(Trait.ANNOTATOR, Wanted.OneOf.of(it)))
                .map(query::with)
                .orElse(query);
    }

    private String line() {
        return String.join(" ", words);
    }

    /// Says what is wrong in the query, with a mark under the place.
    private Exit misunderstood(QueryException e) {
        terminal.complain("the query is not understood: " + terminal.problems().text(e.placed()));
        var before = Printable.of(line().substring(0, e.offset()));
        terminal.say("  " + line());
        terminal.say("  " + " ".repeat(TextWidth.of(before)) + "^");
        return Exit.WRONG_USE;
    }
}
