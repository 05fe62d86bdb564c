package org.kanttekening.bench;

import com.sun.management.OperatingSystemMXBean;

import org.kanttekening.folder.ArticleFolder;
import org.kanttekening.search.ActorPart;
import org.kanttekening.search.Corpus;
import org.kanttekening.search.CorpusLoader;
import org.kanttekening.search.Facet;
import org.kanttekening.search.Hits;
import org.kanttekening.search.Order;
import org.kanttekening.search.QuerySyntax;
import org.kanttekening.search.Search;
import org.kanttekening.search.Trait;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;

/// Finding in an archive of 10,000 articles with 440,000 annotations, all of it in a heap of 1 GB.
/// Runs in a process of its own, for the heap's sake.
public final class FindBench {

    private static final int ARTICLES = 10_000;
    private static final int WARM_UP = 5;
    private static final int ROUNDS = 30;
    private static final String LITERAL = "literal, aim 100";
    private static final String EXPRESSION = "expression, aim 1,000";

    private record Asked(String sort, String query) {}

    private static final List<Asked> ASKED =
            List.of(
                    new Asked(LITERAL, "Moerdrecht"),
                    new Asked(LITERAL, "reünie in Hélènehof"),
                    new Asked(LITERAL, "nergens te vinden"),
                    new Asked(LITERAL, "match:case,accents,words Ruïne"),
                    new Asked(LITERAL, "zegt"),
                    new Asked(LITERAL, "kind:quote voorzorg"),
                    new Asked(LITERAL, "in:cue zegt"),
                    new Asked(LITERAL, "in:note voorlichting"),
                    new Asked(EXPRESSION, "/waarschuw\\w+/"),
                    new Asked(EXPRESSION, "/\\b\\d{1,3}(\\.\\d{3})+\\b/"),
                    new Asked(EXPRESSION, "/de \\w+ in (Moer|Zout)\\w+ (komt|brengt)/"),
                    new Asked(EXPRESSION, "match:case,accents /[A-Z]\\w+stra/"),
                    new Asked(
                            EXPRESSION,
                            "kind:quote speaker:\"Noor Akkerhuis\" check.status:to-check"
                                    + " in:cue /waarschuw\\w+/"),
                    new Asked("fields", "kind:quote check.status:to-check"),
                    new Asked("fields", "speaker:@noor-akkerhuis"),
                    new Asked("fields", "authority.role:decider dates.decided.value:2026-03"));

    private FindBench() {}

    /// Writes an archive to a temporary place and measures on it in a process of its own.
    static void run() throws IOException, InterruptedException {
        var place = Files.createTempDirectory("kanttekening-archive");
        try {
            Archive.write(place, ARTICLES);
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            new ProcessBuilder(
                            java,
                            "-Xmx1g",
                            "-cp",
                            System.getProperty("java.class.path"),
                            FindBench.class.getName(),
                            place.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
        } finally {
            delete(place);
        }
    }

    /// @param arguments a folder, such as [Archive] writes
    public static void main(String[] arguments) throws Exception {
        long start = System.nanoTime();
        var loading =
                new CorpusLoader(ArticleFolder.open(Path.of(arguments[0])))
                        .load((_, _) -> {}, () -> false);
        var corpus = loading.corpus();
        System.out.printf(
                Locale.ROOT,
                "%d articles loaded in %.1f s; %d unread; %d MB of heap in use, of %d MB%n%n",
                corpus.entries().size(),
                (System.nanoTime() - start) / 1e9,
                loading.unread().size(),
                used() >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
        System.out.printf(
                "%-26s %8s %8s %8s %10s  %s%n", "milliseconds", "p50", "p95", "CPU", "hits", "");
        for (var asked : ASKED) {
            measure(corpus, asked);
        }
        var all = find(corpus, "kind:quote");
        time("all quotes sorted", "by what stands left", () -> all.sorted(Order.LEFT).total());
        time(
                "all quotes counted",
                "speaker by annotator",
                () ->
                        all.table(Facet.of(ActorPart.SPEAKER), Facet.of(Trait.ANNOTATOR))
                                .rows()
                                .size());
        System.out.printf("%n%d MB of heap in use%n", used() >> 20);
    }

    private static void measure(Corpus corpus, Asked asked) throws Exception {
        time(asked.sort(), asked.query(), () -> find(corpus, asked.query()).total());
    }

    private static Hits find(Corpus corpus, String query) throws Exception {
        return Search.in(ZoneOffset.UTC).run(corpus, QuerySyntax.parse(query), () -> false);
    }

    private static void time(String sort, String what, Callable<Number> work) throws Exception {
        var nanos = new long[ROUNDS];
        Number outcome = 0;
        long cpu = 0;
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            long start = System.nanoTime();
            cpu = i == 0 ? cpu() : cpu;
            outcome = work.call();
            if (i >= 0) {
                nanos[i] = System.nanoTime() - start;
            }
        }
        var sorted = LongStream.of(nanos).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%-26s %8.1f %8.1f %8.1f %10d  %s%n",
                sort,
                sorted[ROUNDS / 2] / 1e6,
                sorted[(int) Math.ceil(0.95 * ROUNDS) - 1] / 1e6,
                (cpu() - cpu) / 1e6 / ROUNDS,
                outcome.longValue(),
                what);
    }

    /// Nanoseconds that all threads have computed so far.
    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void delete(Path place) throws IOException {
        try (var files = Files.walk(place)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}
