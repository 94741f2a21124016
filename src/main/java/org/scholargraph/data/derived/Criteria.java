package org.scholargraph.data.derived;

import io.micronaut.data.model.PersistentEntity;
import io.micronaut.data.model.PersistentProperty;
import io.micronaut.data.model.query.BindingParameter;
import io.micronaut.data.model.query.BindingParameter.BindingContext;
import io.micronaut.data.model.query.QueryModel;
import io.micronaut.data.model.query.builder.QueryParameterBinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the conditions of a derived query, and collects the parameters that they bind. */
@SuppressWarnings("removal") // Micronaut Data 4 hands its criteria to foreign query builders in no other form
final class Criteria {

    private final PersistentEntity entity;
    private final List<QueryParameterBinding> bindings = new ArrayList<>();

    Criteria(PersistentEntity entity) {
        this.entity = entity;
    }

    List<QueryParameterBinding> bindings() {
        return bindings;
    }

    String where(QueryModel.@Nullable Junction criteria) {
        return criteria == null || criteria.isEmpty() ? "" : " WHERE " + joined(criteria, " AND ");
    }

    private String joined(QueryModel.Junction junction, String separator) {
        return junction.getCriteria().stream().map(this::condition).collect(Collectors.joining(separator));
    }

    private String condition(QueryModel.Criterion criterion) {
        return switch (criterion) {
            case QueryModel.Negation not -> "NOT (" + joined(not, " AND ") + ")";
            case QueryModel.Disjunction or -> "(" + joined(or, " OR ") + ")";
            case QueryModel.Junction and -> "(" + joined(and, " AND ") + ")";
            case QueryModel.IdEquals id -> comparison(id, identity().getName(), "=");
            case QueryModel.PropertyNameCriterion test -> test(test);
            default -> throw unknown(criterion);
        };
    }

    private String test(QueryModel.PropertyNameCriterion criterion) {
        var property = property(criterion.getProperty());
        return switch (criterion) {
            case QueryModel.IsNull _ -> property + " IS NULL";
            case QueryModel.IsNotNull _ -> property + " IS NOT NULL";
            case QueryModel.IsTrue _ -> property + " = true";
            case QueryModel.IsFalse _ -> property + " = false";
            case QueryModel.NotIn out -> "NOT " + comparison(out, out.getProperty(), "IN");
            case QueryModel.Between between ->
                operand(between.getProperty(), between.getFrom()) + " <= " + property + " <= "
                        + operand(between.getProperty(), between.getTo());
            case QueryModel.PropertyCriterion comparison ->
                comparison(comparison, comparison.getProperty(), operator(comparison));
            default -> throw unknown(criterion);
        };
    }

    private static String operator(QueryModel.PropertyCriterion criterion) {
        return switch (criterion) {
            case QueryModel.Equals _ -> "=";
            case QueryModel.NotEquals _ -> "<>";
            case QueryModel.GreaterThan _ -> ">";
            case QueryModel.GreaterThanEquals _ -> ">=";
            case QueryModel.LessThan _ -> "<";
            case QueryModel.LessThanEquals _ -> "<=";
            case QueryModel.In _ -> "IN";
            case QueryModel.StartsWith _ -> "STARTS WITH";
            case QueryModel.EndsWith _ -> "ENDS WITH";
            case QueryModel.Contains _ -> "CONTAINS";
            case QueryModel.Regex _ -> "=~";
            default -> throw unknown(criterion);
        };
    }

    private String comparison(QueryModel.PropertyCriterion criterion, String path, String operator) {
        var property = property(path);
        var operand = operand(path, criterion.getValue());
        return criterion.isIgnoreCase()
                ? "toLower(" + property + ") " + operator + " toLower(" + operand + ")"
                : property + " " + operator + " " + operand;
    }

    private PersistentProperty identity() {
        return Objects.requireNonNull(entity.getIdentity(), () -> entity.getSimpleName() + " has no @Id");
    }

    String id() {
        return property(identity().getName());
    }

    String property(String path) {
        return Cypher.property(entity, path);
    }

    /** A parameter, or a constant that came with the query. */
    String operand(String path, @Nullable Object value) {
        return switch (value) {
            case BindingParameter parameter -> bound(path, parameter);
            case String text -> "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
            case null, default -> String.valueOf(value);
        };
    }

    private String bound(String path, BindingParameter parameter) {
        var name = "p" + (bindings.size() + 1);
        var property = entity.getPropertyPath(path);
        bindings.add(parameter.bind(BindingContext.create()
                .name(name)
                .incomingMethodParameterProperty(property)
                .outgoingQueryParameterProperty(property)));
        return "$" + name;
    }

    private static UnsupportedOperationException unknown(QueryModel.Criterion criterion) {
        return new UnsupportedOperationException(
                criterion.getClass().getSimpleName() + " isn't derived: write it as a @CypherFile");
    }
}
