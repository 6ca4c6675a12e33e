// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an API method learns of its field when it has a parameter of SmallRye's type {@link Context}. SmallRye keeps such a
 * parameter out of the schema. The JSON views of the request are not made: {@link Selection} tells what is asked.
 */
final class FieldContext implements Context {

    private final DataFetchingEnvironment environment;

    FieldContext(DataFetchingEnvironment environment) {
        this.environment = environment;
    }

    @Override
    public JsonObject getRequest() {
        throw new UnsupportedOperationException("The request as JSON is not kept");
    }

    @Override
    public Optional<String> getOperationName() {
        return Optional.ofNullable(environment.getOperationDefinition().getName());
    }

    @Override
    public String getQuery() {
        throw new UnsupportedOperationException("The query's text is not kept");
    }

    @Override
    public Optional<Map<String, Object>> getVariables() {
        return Optional.of(environment.getVariables());
    }

    @Override
    public String getExecutionId() {
        return environment.getExecutionId().toString();
    }

    @Override
    public String getFieldName() {
        return environment.getField().getName();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <A> Map<String, A> getArguments() {
        return (Map<String, A>) environment.getArguments();
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // SmallRye's signature
    public <S> @Nullable S getSource() {
        return environment.getSource();
    }

    @Override
    public String getPath() {
        return environment.getExecutionStepInfo().getPath().toString();
    }

    @Override
    public JsonArray getSelectedFields() {
        throw new UnsupportedOperationException("Selection tells what is asked");
    }

    @Override
    public JsonArray getSelectedAndSourceFields() {
        throw new UnsupportedOperationException("Selection tells what is asked");
    }

    @Override
    public String getOperationType() {
        return environment.getOperationDefinition().getOperation().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public List<String> getRequestedOperationTypes() {
        return List.of(getOperationType());
    }

    @Override
    public Optional<String> getParentTypeName() {
        var parent = environment.getExecutionStepInfo().getParent();
        return parent == null
                ? Optional.empty()
                : Optional.of(parent.getObjectType().getName());
    }

    @Override
    public <T> T unwrap(Class<T> wrappedType) {
        return wrappedType.cast(environment);
    }
}
