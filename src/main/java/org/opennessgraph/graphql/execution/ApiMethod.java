// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import io.quarkus.arc.Arc;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;
import jakarta.enterprise.context.Dependent;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * A method of a {@code @GraphQLApi} bean, with its parameters bound to a field's arguments and object. It is called on the
 * bean that CDI hands out, so that interceptors (roles, validation, transactions) hold.
 */
final class ApiMethod {

    private sealed interface Parameter {
        /** The object whose field is asked, or the list of objects in a batch. */
        record Source() implements Parameter {}

        /** What else is known of the field that is asked. */
        record FieldContext() implements Parameter {}

        /** An argument of the field. */
        record Value(String name, ArgumentConverter converter) implements Parameter {}
    }

    private final Method method;
    private final MethodHandle handle;
    private final List<Parameter> parameters;
    private final boolean needsContext;
    private final boolean takesArguments;
    private volatile @Nullable Object bean;

    private ApiMethod(Method method, MethodHandle handle, List<Parameter> parameters) {
        this.method = method;
        this.handle = handle;
        this.parameters = parameters;
        this.needsContext = parameters.stream().anyMatch(Parameter.FieldContext.class::isInstance);
        this.takesArguments = parameters.stream().anyMatch(Parameter.Value.class::isInstance);
    }

    /**
     * Binds the method behind an operation to the field that it answers.
     *
     * @throws IllegalStateException when it is of a kind that is not served
     */
    static ApiMethod of(Operation operation, GraphQLFieldDefinition field, ArgumentConverters converters) {
        var beanClass = Classes.named(operation.getClassName());
        var parameterClasses = new ArrayList<Class<?>>();
        for (Argument argument : operation.getArguments()) {
            parameterClasses.add(Classes.named(
                    argument.hasWrapper()
                            ? argument.getWrapper().getWrapperClassName()
                            : argument.getReference().getClassName()));
        }
        try {
            var method = beanClass.getMethod(operation.getMethodName(), parameterClasses.toArray(Class<?>[]::new));
            refuseAsynchronous(method);
            var parameters = new ArrayList<Parameter>();
            for (int i = 0; i < operation.getArguments().size(); i++) {
                var argument = operation.getArguments().get(i);
                if (argument.isSourceArgument()) {
                    parameters.add(new Parameter.Source());
                } else if (parameterClasses.get(i) == Context.class) {
                    parameters.add(new Parameter.FieldContext());
                } else {
                    var type = method.getGenericParameterTypes()[i];
                    parameters.add(new Parameter.Value(
                            argument.getName(), converters.forArgument(type, field.getArgument(argument.getName()))));
                }
            }
            var handle = MethodHandles.privateLookupIn(beanClass, MethodHandles.lookup())
                    .unreflect(method)
                    .asSpreader(Object[].class, parameters.size())
                    .asType(MethodType.methodType(Object.class, Object.class, Object[].class));
            return new ApiMethod(method, handle, List.copyOf(parameters));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "Cannot call " + operation.getClassName() + "#" + operation.getMethodName() + " for the schema", e);
        }
    }

    private static void refuseAsynchronous(Method method) {
        var returned = method.getReturnType();
        if (CompletionStage.class.isAssignableFrom(returned)
                || Flow.Publisher.class.isAssignableFrom(returned)
                || returned.getName().startsWith("io.smallrye.mutiny.")) {
            throw new IllegalStateException(
                    "API methods run on worker threads and return their value itself, unlike " + method);
        }
    }

    /** The method itself: what batches are told apart by. */
    Method method() {
        return method;
    }

    /** The arguments of a field that the method takes; GraphQL need not coerce them for one that takes none. */
    Map<String, @Nullable Object> argumentsOf(DataFetchingEnvironment environment) {
        return takesArguments ? ExecutionState.arguments(environment) : Map.<String, @Nullable Object>of();
    }

    /** Whether the method wants to know which fields are asked of its result. */
    boolean needsContext() {
        return needsContext;
    }

    /**
     * Calls the method.
     *
     * @param source the object whose field is asked, the list of them in a batch, null for a root field
     * @param arguments the field's arguments as GraphQL coerced them
     * @param context of the field, for a method that takes one
     */
    @Nullable
    Object call(@Nullable Object source, Map<String, @Nullable Object> arguments, FieldContext context)
            throws Exception {
        @Nullable Object[] values = new @Nullable Object[parameters.size()];
        for (int i = 0; i < values.length; i++) {
            var parameter = parameters.get(i);
            if (parameter instanceof Parameter.Value value) {
                values[i] = value.converter().convert(arguments.get(value.name()), value.name());
            } else if (parameter instanceof Parameter.Source) {
                values[i] = source;
            } else {
                values[i] = context;
            }
        }
        try {
            return Optionals.unwrap((Object) handle.invokeExact(bean(), values));
        } catch (StackOverflowError | AssertionError | LinkageError e) {
            // graphql-java fails a field for an exception, and the whole request for an error.
            throw new IllegalStateException(method + " failed", e);
        } catch (Exception | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    // Looked up at the first call: a bean that needs an engine must not be created before the engines are up.
    private Object bean() {
        var known = bean;
        if (known == null) {
            var handle = Arc.container().instance(method.getDeclaringClass());
            if (!handle.isAvailable()) {
                throw new IllegalStateException("No single bean of " + method.getDeclaringClass());
            }
            if (Dependent.class.equals(handle.getBean().getScope())) {
                throw new IllegalStateException("An API bean needs a scope: " + method.getDeclaringClass());
            }
            known = handle.get();
            bean = known;
        }
        return known;
    }
}
