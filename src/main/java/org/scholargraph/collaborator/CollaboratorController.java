package org.scholargraph.collaborator;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.scholargraph.http.Cached;
import org.scholargraph.http.FollowsMerges;
import org.scholargraph.http.MadeOf;
import org.scholargraph.http.ReadOnly;
import org.scholargraph.identifier.EntityId;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.identifier.Identifiers;
import org.scholargraph.problem.BadInput;
import org.scholargraph.problem.MayFail;
import org.scholargraph.problem.ScholarGraphException.InvalidParameters;
import org.scholargraph.problem.ScholarGraphException.NoSuchEntity;

/** Answers whom to work with. */
@Controller("/api/v1")
@MayFail
@MadeOf(Rankings.class)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Collaborators")
class CollaboratorController {

    private final Collaborators collaborators;
    private final Rankings rankings;
    private final Models models;
    private final Identifiers identifiers;

    CollaboratorController(Collaborators collaborators, Rankings rankings, Models models, Identifiers identifiers) {
        this.collaborators = collaborators;
        this.rankings = rankings;
        this.models = models;
        this.identifiers = identifiers;
    }

    /**
     * People whom an author has not written with yet, the most promising first, each with the reasons. Never the author, nor
     * a present co-author.
     *
     * @param id A…, orcid:…, name:…, or their URLs, percent-encoded
     * @param filters who may be recommended
     * @param limit most to recommend
     * @return whom to work with, and why
     */
    @Cached
    @FollowsMerges
    @Get("/authors/{id}/recommended-collaborators")
    RecommendedCollaborators recommended(
            String id,
            @Valid @RequestBean CollaboratorFilters filters,
            @QueryValue(defaultValue = "10") @Min(1) @Max(100) int limit) {
        var author = rankings.isAuthor(id) ? id : identifiers.getId(EntityKind.AUTHOR, id);
        var answer = collaborators.recommend(Question.of(author, filters, limit));
        if (answer.results().isEmpty() && !rankings.isAuthor(author) && !identifiers.isHere(author)) {
            throw NoSuchEntity.author(id);
        }
        return answer;
    }

    /**
     * People for a team to work with, or for somebody who is not in the graph but names topics. Never one of the team or of
     * the negative examples, nor anybody with whom one of the team has written.
     *
     * @param question the team, the topics, and who may be recommended
     * @return whom to work with, and why
     */
    @ReadOnly
    @Post("/collaborators/recommend")
    RecommendedCollaborators recommend(@Body @Valid TeamQuestion question) {
        var errors = new ArrayList<BadInput>();
        var asked = new Question(
                authors("/positiveAuthors", question.team(), errors),
                authors("/negativeAuthors", question.unlike(), errors),
                authors("/excludeAuthors", question.excluded(), errors),
                themes(question.about(), errors),
                question.filters(),
                question.most());
        if (question.team().isEmpty() && question.about().isEmpty()) {
            errors.add(
                    BadInput.pointer("/positiveAuthors", "There is neither an author nor a topic; name at least one."));
        }
        if (!errors.isEmpty()) {
            throw InvalidParameters.of(errors);
        }
        return collaborators.recommend(asked);
    }

    private List<String> authors(String place, List<String> texts, List<BadInput> errors) {
        var named = identifiers.listNamed(EntityKind.AUTHOR, texts);
        var here = identifiers.listHere(named.stream()
                .flatMap(one -> Stream.ofNullable(one.id()))
                .map(EntityId::id)
                .toList());
        var ids = new ArrayList<String>();
        for (int i = 0; i < named.size(); i++) {
            var one = named.get(i);
            if (one.id() != null && here.contains(one.id().id())) {
                ids.add(one.id().id());
            } else {
                var problem = one.problem();
                errors.add(BadInput.pointer(
                        place + "/" + i,
                        problem == null ? "There is no author '%s' in this graph.".formatted(one.text()) : problem));
            }
        }
        return ids;
    }

    /** What is no id is taken for words. */
    private List<Theme> themes(List<String> texts, List<BadInput> errors) {
        var columns = rankings.asOf(null).snapshot().projection().columns();
        var named = identifiers.listNamed(EntityKind.TOPIC, texts);
        var themes = new ArrayList<Theme>();
        for (int i = 0; i < named.size(); i++) {
            var id = named.get(i).id();
            var theme = new Theme(id == null ? null : id.id(), texts.get(i));
            if (!theme.addTo(columns, new HashSet<>(), new HashSet<>())) {
                errors.add(BadInput.pointer(
                        "/topics/" + i,
                        "'%s' is neither the id of a topic that papers here are about, nor has it a word that their titles"
                                        .formatted(texts.get(i))
                                + " and abstracts have."));
            }
            themes.add(theme);
        }
        return themes;
    }

    /**
     * How collaborators are ranked: features, weights, and how good that was on this graph, if it was evaluated.
     *
     * @return the model
     */
    @Get("/collaborators/model")
    ModelAnswer model() {
        var model = rankings.asOf(null).model();
        var evaluated =
                models.findEvaluated().filter(kept -> kept.model().name().equals(model.name()));
        return new ModelAnswer(
                model.name(),
                model.learnedFrom(),
                model.base(),
                model.features(),
                evaluated.map(Models.Evaluated::evaluation).orElse(null),
                evaluated.map(Models.Evaluated::graphVersion).orElse(null));
    }
}
