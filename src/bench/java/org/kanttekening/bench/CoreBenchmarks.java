package org.kanttekening.bench;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Quote;
import org.kanttekening.article.ArticleText;
import org.kanttekening.folder.SidecarJson;
import org.kanttekening.folder.StoredSidecar;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

import java.util.concurrent.TimeUnit;

/// The core alone at 10,000 annotations: changing one, and writing and reading them all.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CoreBenchmarks {

    private ArticleText text = new ArticleText("");
    private AnnotationSet set = AnnotationSet.EMPTY;
    private @Nullable Quote quote;
    private @Nullable StoredSidecar stored;
    private byte[] written = {};

    static void run() throws RunnerException {
        new Runner(
                        new OptionsBuilder()
                                .include(CoreBenchmarks.class.getName())
                                .forks(1)
                                .warmupIterations(2)
                                .warmupTime(TimeValue.seconds(1))
                                .measurementIterations(3)
                                .measurementTime(TimeValue.seconds(1))
                                .verbosity(VerboseMode.SILENT)
                                .build())
                .run()
                .forEach(it ->
                        System.out.println(
                                it.getPrimaryResult().getLabel() + " " + it.getPrimaryResult()));
    }

    @Setup
    public void setUp() {
        var article = Newspaper.write(Size.LARGE, 1, true);
        text = new ArticleText(article.text());
        stored = BenchFolder.stored("artikel.txt", text, article);
        set = stored.sidecar().annotations();
        quote = set.quotes().get(set.quotes().size() / 2);
        written = SidecarJson.write(stored, text);
    }

    @Benchmark
    public Object changeOne() {
        return set.with(quote.withType("reported"));
    }

    @Benchmark
    public Object write() {
        return SidecarJson.write(stored, text);
    }

    @Benchmark
    public Object read() {
        return SidecarJson.read("artikel.txt.anna.kanttekening.json", written, text);
    }
}
