package org.scholargraph;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.server.exceptions.ServerStartupException;
import io.micronaut.runtime.Micronaut;
import io.micronaut.runtime.server.EmbeddedServer;
import org.scholargraph.cluster.ClusterSchedule;
import org.scholargraph.graph.ServiceAddress;
import org.scholargraph.graph.WriteToken;
import org.scholargraph.ingest.BundledSample;
import org.scholargraph.ingest.LostImports;
import org.scholargraph.ingest.SampleStore;
import org.scholargraph.projection.Projections;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The service from its start to its end: the graph first, then HTTP, and the other way round when it closes. */
final class Service {

    private static final Logger LOG = LoggerFactory.getLogger(Service.class);

    private Service() {}

    /**
     * Starts the service; it runs until the process is told to end.
     *
     * @throws RuntimeException with a {@link org.scholargraph.graph.StartupFailure} among its causes when the graph can't
     *     be opened, with a {@link ServerStartupException} when the port is taken
     */
    static void start() {
        long began = System.nanoTime();
        var context = context();
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(context::close));
        context.getBean(WriteToken.class);
        context.getBean(SampleStore.class).fill();
        context.getBean(BundledSample.class).loadIntoEmptyGraph();
        context.getBean(LostImports.class).resume();
        var server = context.getBean(EmbeddedServer.class).start();
        context.getBean(ServiceAddress.class).write(server.getURI());
        context.getBean(Projections.class).begin();
        context.getBean(ClusterSchedule.class).start();
        LOG.info("Answering at {} after {} ms", server.getURI(), (System.nanoTime() - began) / 1_000_000);
    }

    /** The parts of the service, without HTTP. */
    static ApplicationContext context() {
        return Micronaut.build(new String[0])
                .banner(false)
                .mainClass(Application.class)
                .build()
                .start();
    }
}
