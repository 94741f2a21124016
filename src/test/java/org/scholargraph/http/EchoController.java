package org.scholargraph.http;

import io.micronaut.data.exceptions.DataAccessResourceFailureException;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.TransactionOperations;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.scholargraph.data.Neo4jConnection;
import org.scholargraph.graph.GraphVersion;
import org.scholargraph.problem.ScholarGraphException.Conflict;
import org.scholargraph.problem.ScholarGraphException.GraphLoading;
import org.scholargraph.problem.ScholarGraphException.NoSuchEntity;

/** Stands for a controller of ours, and says what reached it. */
@Controller("/api/v1/echo")
@ExecuteOn(TaskExecutors.BLOCKING)
class EchoController {

    @Serdeable
    record Echo(String id, String place) {}

    @Serdeable
    record Numbers(
            int limit,
            @Nullable Double share,
            boolean whole,
            @Nullable LocalDate day,
            List<String> kinds) {}

    @Serdeable
    record Batch(
            @Size(min = 1, max = 3) List<@NotEmpty String> ids,
            @Nullable Integer depth) {}

    private final AtomicInteger asked = new AtomicInteger();
    private final GraphVersion version;
    private final TransactionOperations<Neo4jConnection> transactions;

    EchoController(GraphVersion version, TransactionOperations<Neo4jConnection> transactions) {
        this.version = version;
        this.transactions = transactions;
    }

    int asked() {
        return asked.get();
    }

    @Get("/{id}")
    Echo one(String id) {
        return new Echo(id, "one");
    }

    @Get("/{id}/references")
    Echo references(String id) {
        return new Echo(id, "references");
    }

    @Get("/numbers")
    Numbers numbers(
            @QueryValue(defaultValue = "25") @Min(1) @Max(100) int limit,
            @Nullable @QueryValue Double share,
            @QueryValue(defaultValue = "false") boolean whole,
            @Nullable @QueryValue LocalDate day,
            @QueryValue(defaultValue = "") List<String> kinds) {
        asked.incrementAndGet();
        return new Numbers(limit, share, whole, day, kinds);
    }

    @Get("/needy")
    Echo needy(@QueryValue("q") String question) {
        return new Echo(question, "needy");
    }

    @Get("/failing/{how}")
    Echo failing(String how) {
        throw switch (how) {
            case "unknown" -> NoSuchEntity.paper("W1");
            case "loading" -> GraphLoading.retryAfter(Duration.ofSeconds(20));
            case "conflict" -> Conflict.of("It has ended.");
            case "unreachable" -> new DataAccessResourceFailureException("secret: bolt://db:7687", new IOException());
            default -> new IllegalStateException("secret: MATCH (n) RETURN n");
        };
    }

    @Get("/thread")
    Echo thread() {
        return new Echo(
                Thread.currentThread().toString(), Thread.currentThread().isVirtual() ? "virtual" : "platform");
    }

    @Get("/moving")
    Echo moving() {
        transactions.executeWrite(transaction -> {
            version.advance(false);
            return transaction;
        });
        return new Echo("", "moved");
    }

    @Get("/stuck")
    Echo stuck() throws InterruptedException {
        new CountDownLatch(1).await(5, TimeUnit.SECONDS);
        return new Echo("", "at last");
    }

    @Put("/written")
    void written() {}

    @ReadOnly
    @Post("/batch")
    Batch batch(@Body @Valid Batch batch) {
        return batch;
    }
}
