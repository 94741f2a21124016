package org.scholargraph.data.derived;

import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.PersistentEntity;
import io.micronaut.data.model.Sort;
import io.micronaut.data.model.query.QueryModel;
import io.micronaut.data.model.query.builder.QueryBuilder;
import io.micronaut.data.model.query.builder.QueryResult;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes derived queries as Cypher while a repository is compiled. It rests on the query model of Micronaut Data 4, which
 * version 5 takes away, so it stays small and apart.
 */
@Introspected
@SuppressWarnings("removal")
public final class CypherQueryBuilder implements QueryBuilder {

    /** None: nodes are created from what is known of the entity at run time. */
    @Override
    public @Nullable QueryResult buildInsert(AnnotationMetadata repository, PersistentEntity entity) {
        return null;
    }

    /** Sort and window are told beside the text, as a call may come with more of both. */
    @Override
    public QueryResult buildQuery(AnnotationMetadata annotations, QueryModel query) {
        var entity = query.getPersistentEntity();
        var criteria = new Criteria(entity);
        var cypher = Cypher.match(entity) + criteria.where(query.getCriteria()) + " RETURN "
                + projection(criteria, query.getProjections());
        Cypher.orderBy(entity, query.getSort()); // fails the compilation where it is by something else
        return QueryResult.of(
                cypher, List.of(), criteria.bindings(), query.getMax(), query.getOffset(), query.getSort(), List.of());
    }

    @Override
    public QueryResult buildUpdate(AnnotationMetadata annotations, QueryModel query, List<String> properties) {
        throw new UnsupportedOperationException("Update an entity, name the new values, or write it as a @CypherFile");
    }

    @Override
    public QueryResult buildUpdate(AnnotationMetadata annotations, QueryModel query, Map<String, Object> values) {
        var criteria = new Criteria(query.getPersistentEntity());
        var where = criteria.where(query.getCriteria());
        var assignments = values.entrySet().stream()
                .map(value ->
                        criteria.property(value.getKey()) + " = " + criteria.operand(value.getKey(), value.getValue()))
                .collect(Collectors.joining(", "));
        var cypher = Cypher.match(query.getPersistentEntity()) + where + " SET " + assignments + " RETURN count(node)";
        return QueryResult.of(cypher, criteria.bindings());
    }

    @Override
    public QueryResult buildDelete(AnnotationMetadata annotations, QueryModel query) {
        var criteria = new Criteria(query.getPersistentEntity());
        var cypher =
                Cypher.match(query.getPersistentEntity()) + criteria.where(query.getCriteria()) + " DETACH DELETE node";
        return QueryResult.of(cypher, criteria.bindings());
    }

    @Override
    public QueryResult buildOrderBy(PersistentEntity entity, Sort sort) {
        return QueryResult.of(Cypher.orderBy(entity, sort), List.of());
    }

    @Override
    public QueryResult buildPagination(Pageable pageable) {
        return QueryResult.of(Cypher.window(pageable.getLimit()), List.of());
    }

    private static String projection(Criteria criteria, List<QueryModel.Projection> projections) {
        var distinct = projections.stream().anyMatch(QueryModel.DistinctProjection.class::isInstance);
        var items = projections.stream()
                .map(projection -> item(criteria, projection, distinct))
                .filter(Objects::nonNull)
                .toList();
        var list = items.isEmpty() ? "node" : String.join(", ", items);
        return distinct && !list.startsWith("count(") ? "DISTINCT " + list : list;
    }

    private static @Nullable String item(Criteria criteria, QueryModel.Projection projection, boolean distinct) {
        return switch (projection) {
            case QueryModel.DistinctProjection _, QueryModel.RootEntityProjection _ -> null;
            case QueryModel.CountProjection _ -> distinct ? "count(DISTINCT node)" : "count(node)";
            case QueryModel.IdProjection _ -> criteria.id();
            case QueryModel.LiteralProjection literal -> String.valueOf(literal.getValue());
            case QueryModel.PropertyProjection property ->
                aggregate(property, criteria.property(property.getPropertyName()));
            default ->
                throw new UnsupportedOperationException(
                        projection.getClass().getSimpleName() + " isn't derived: write it as a @CypherFile");
        };
    }

    private static String aggregate(QueryModel.PropertyProjection projection, String property) {
        return switch (projection) {
            case QueryModel.CountDistinctProjection _ -> "count(DISTINCT " + property + ")";
            case QueryModel.MaxProjection _ -> "max(" + property + ")";
            case QueryModel.MinProjection _ -> "min(" + property + ")";
            case QueryModel.AvgProjection _ -> "avg(" + property + ")";
            case QueryModel.SumProjection _ -> "sum(" + property + ")";
            default -> property + " AS " + Cypher.name(projection.getPropertyName());
        };
    }
}
