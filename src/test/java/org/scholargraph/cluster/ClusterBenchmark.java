package org.scholargraph.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholargraph.ingest.AclPairs;
import org.scholargraph.ingest.Filling;

/** The whole work in the background for the ACL Anthology, and how fast its clusters are answered. */
class ClusterBenchmark {

    private static final int TIMES = 500;
    private static final int WARM_UP = 3000;
    private static final int SEEDS = 11;
    private static final String LARGEST = "clusters?sort=mostPapers&limit=20";

    @TempDir
    Path folder;

    @Test
    void clustersOfTheAclAnthology() throws IOException, InterruptedException {
        try (var context = ApplicationContext.run(Filling.settings(folder, 0))) {
            Filling.fill(context, AclPairs.ARCHIVE);
            long began = System.nanoTime();
            System.out.println("| seconds | step |");
            System.out.println("|---|---|");
            context.getBean(Clusterer.class)
                    .run(step -> System.out.printf(Locale.ROOT, "| %.1f | %s |%n", seconds(began), step));
            System.out.printf(Locale.ROOT, "| %.1f | done |%n", seconds(began));
            bareCall(context);
            var server = context.getBean(EmbeddedServer.class).start();
            System.out.println(
                    "| question | first ms | p50, p99 ms | kept, p50, p99 ms | kept for gzip, p50, p99 ms |");
            System.out.println("|---|---|---|---|---|");
            for (var question : List.of(
                    "clusters",
                    "clusters?resolution=fine&limit=100",
                    "clusters/map?maxNodes=1000",
                    "clusters/map?of=authors&maxNodes=1000")) {
                ask(server.getURI().resolve("/api/v1/" + question), question);
            }
            print(context.getBean(ObjectMapper.class)
                    .readValue(
                            answer(HttpClient.newHttpClient(), server.getURI().resolve("/api/v1/" + LARGEST)),
                            ClusterList.class));
        }
    }

    private static void print(ClusterList clusters) {
        System.out.println("| label | telling terms | topics | papers | growth |");
        System.out.println("|---|---|---|---|---|");
        clusters.results()
                .forEach(cluster -> System.out.printf(
                        Locale.ROOT,
                        "| %s | %s | %d | %,d | %+.2f |%n",
                        cluster.label(),
                        cluster.terms().stream().skip(1).limit(5).collect(Collectors.joining(", ")),
                        cluster.size(),
                        cluster.paperCount(),
                        cluster.growth()));
    }

    /** Ours adds nothing to the library: the same arrays, the same seeds, in turns. */
    private static void bareCall(ApplicationContext context) {
        var network = context.getBean(CorpusReader.class).read().network(Clustered.topics);
        double parameter = Leiden.modularity(network) * Clustered.topics.parameter(Resolution.fine);
        var ours = new double[SEEDS];
        var bare = new double[SEEDS];
        for (int seed = 0; seed < SEEDS; seed++) {
            long began = System.nanoTime();
            Leiden.run(network, parameter, seed);
            ours[seed] = seconds(began);
            began = System.nanoTime();
            new LeidenAlgorithm(parameter, 10, LeidenAlgorithm.DEFAULT_RANDOMNESS, new Random(seed))
                    .findClustering(network);
            bare[seed] = seconds(began);
        }
        System.out.printf(
                Locale.ROOT,
                "Leiden: %.2f s, bare call of the library: %.2f s (medians)%n",
                median(ours),
                median(bare));
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    /** By callers each of whom takes something else, so that nothing is kept for the next, and by those who all take the same. */
    private static void ask(URI uri, String question) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.2f | %s | %s | %s |%n",
                    question,
                    milliseconds(client, uri, "identity"),
                    percentiles(client, uri, time -> "identity, x-" + time),
                    percentiles(client, uri, time -> "identity"),
                    percentiles(client, uri, time -> "gzip"));
        }
    }

    private static String percentiles(HttpClient client, URI uri, IntFunction<String> taken)
            throws IOException, InterruptedException {
        for (int time = 0; time < WARM_UP; time++) {
            milliseconds(client, uri, taken.apply(time));
        }
        var milliseconds = new double[TIMES];
        for (int time = 0; time < TIMES; time++) {
            milliseconds[time] = milliseconds(client, uri, taken.apply(WARM_UP + time));
        }
        Arrays.sort(milliseconds);
        return String.format(Locale.ROOT, "%.2f, %.2f", milliseconds[TIMES / 2], milliseconds[TIMES * 99 / 100]);
    }

    /** Reads the answer to its end but does not keep it: the caller's garbage would be collected on the service's account. */
    private static double milliseconds(HttpClient client, URI uri, String taken)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(uri).header("Accept-Encoding", taken).build();
        long began = System.nanoTime();
        assertThat(client.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
        return 1000 * seconds(began);
    }

    private static byte[] answer(HttpClient client, URI uri) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
