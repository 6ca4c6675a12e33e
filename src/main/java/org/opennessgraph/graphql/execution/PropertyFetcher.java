// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers a field with a property of its object: a getter, a record's accessor or a public field. */
final class PropertyFetcher implements LightDataFetcher<@Nullable Object>, OwnFetcher {

    private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);

    private final MethodHandle getter;
    private final boolean unwrap;

    private PropertyFetcher(MethodHandle getter) {
        var type = getter.type().returnType();
        this.unwrap = type == Optional.class
                || type == OptionalInt.class
                || type == OptionalLong.class
                || type == OptionalDouble.class;
        this.getter = getter.asType(GETTER);
    }

    static PropertyFetcher of(Class<?> owner, Field field) {
        try {
            var lookup = MethodHandles.privateLookupIn(owner, MethodHandles.lookup());
            if (field.getMethodName() != null) {
                return new PropertyFetcher(lookup.unreflect(owner.getMethod(field.getMethodName())));
            }
            return new PropertyFetcher(lookup.unreflectGetter(owner.getField(field.getPropertyName())));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "Cannot read " + field.getName() + " of " + owner.getName() + " for the schema", e);
        }
    }

    @Override
    public @Nullable Object get(
            GraphQLFieldDefinition definition, Object source, Supplier<DataFetchingEnvironment> environment)
            throws Exception {
        return read(source);
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
        return read(environment.getSource());
    }

    private @Nullable Object read(@Nullable Object source) throws Exception {
        @Nullable Object value;
        try {
            value = (Object) getter.invokeExact(source);
        } catch (StackOverflowError | AssertionError | LinkageError e) {
            // graphql-java fails a field for an exception, and the whole request for an error.
            throw new IllegalStateException("A property failed", e);
        } catch (Exception | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
        return unwrap ? Optionals.unwrap(value) : value;
    }
}
