package org.scholargraph.collaborator;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The model that ranks: the one that was learned on this graph, else the one that ships. */
@Singleton
class Models {

    private static final Logger LOG = LoggerFactory.getLogger(Models.class);
    private static final String SHIPPED = "/collaborator-model.json";

    private final ModelRepository repository;
    private final ObjectMapper json;
    private final Model shipped;

    Models(ModelRepository repository, ObjectMapper json) {
        this.repository = repository;
        this.json = json;
        try (var file = Objects.requireNonNull(Models.class.getResourceAsStream(SHIPPED), SHIPPED)) {
            this.shipped = json.readValue(file.readAllBytes(), Model.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A model and how good it was.
     *
     * @param graphVersion the version that it was evaluated on
     */
    record Evaluated(long graphVersion, Model model, Evaluation evaluation) {}

    /** The model that works without having learned anything here. */
    Model shipped() {
        return shipped;
    }

    /** The model that ranks. */
    Model answering() {
        return findEvaluated()
                .map(Evaluated::model)
                .filter(model -> !model.name().equals(shipped.name()))
                .orElse(shipped);
    }

    /** What was evaluated here last; one that this version of the software can't read any more is none. */
    Optional<Evaluated> findEvaluated() {
        return repository.findModel().flatMap(kept -> {
            try {
                return Optional.of(new Evaluated(
                        kept.graphVersion(),
                        json.readValue(kept.model(), Model.class),
                        json.readValue(kept.evaluation(), Evaluation.class)));
            } catch (IOException | RuntimeException e) {
                LOG.warn("The model in the graph can't be read, so the one that ships ranks: {}", e.toString());
                return Optional.empty();
            }
        });
    }

    /** Keeps a model and how good it was. */
    void keep(long graphVersion, Model model, Evaluation evaluation) {
        try {
            repository.keepModel(graphVersion, json.writeValueAsString(model), json.writeValueAsString(evaluation));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
