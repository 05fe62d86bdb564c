package org.kanttekening.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kanttekening.folder.ArticleFolder;
import org.kanttekening.search.Corpus;
import org.kanttekening.search.CorpusLoader;
import org.kanttekening.search.QuerySyntax;
import org.kanttekening.search.Search;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Every query of the page on finding can be asked, and finds something in the sample articles.
class FindingPageTest {

    private static final Pattern IN_TABLE = Pattern.compile("(?m)^\\| `(.+?)` \\|");

    private static Corpus corpus = Corpus.EMPTY;

    @BeforeAll
    static void load() throws Exception {
        var folder = ArticleFolder.open(Path.of("sample-articles"));
        var loading = new CorpusLoader(folder).load((_, _) -> {}, () -> false);
        assertThat(loading.unread()).isEmpty();
        corpus = loading.corpus();
    }

    static List<String> queries() {
        var page = Page.read(Page.SITE.resolve("finding.md"));
        var queries = new ArrayList<String>();
        IN_TABLE.matcher(page.text()).results().forEach(it -> queries.add(it.group(1)));
        page.code("query").orElseThrow().lines().forEach(queries::add);
        return queries;
    }

    @ParameterizedTest
    @MethodSource("queries")
    void findsSomethingInTheSampleArticles(String query) throws Exception {
        var hits = Search.in(ZoneOffset.UTC).run(corpus, QuerySyntax.parse(query), () -> false);

        assertThat(hits.total()).isPositive();
    }

    @Test
    void thePageHasThemAll() {
        assertThat(queries()).hasSizeGreaterThan(25).contains("haven", "kabinet kind:quote");
    }
}
