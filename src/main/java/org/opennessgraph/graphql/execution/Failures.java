// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import graphql.GraphQLError;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.execution.InputMapDefinesTooManyFieldsException;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.OneOfNullValueException;
import graphql.execution.OneOfTooManyKeysException;
import graphql.language.SourceLocation;
import graphql.schema.CoercingParseValueException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.graph.GraphTooSlow;
import org.opennessgraph.graph.GraphUnavailable;
import org.opennessgraph.graph.TooMuchPast;
import org.opennessgraph.inquiry.InquiryFault;
import org.opennessgraph.ledger.LedgerUnavailable;

/**
 * The one place where what went wrong becomes what clients see. What is not known here becomes {@link ErrorCode#INTERNAL}
 * with an incident number, under which the log has the rest.
 */
public final class Failures implements DataFetcherExceptionHandler {

    private static final IncidentLog INCIDENTS = new IncidentLog();

    private static final int MAX_CAUSES = 10;

    Failures() {}

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters parameters) {
        var state = ExecutionState.of(parameters.getDataFetchingEnvironment());
        var failure = of(
                parameters.getException(),
                parameters.getSourceLocation(),
                parameters.getPath().toList(),
                state);
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult(failure).build());
    }

    /** The failure of one field. */
    private static GraphQLFailure of(
            Throwable thrown, @Nullable SourceLocation place, List<Object> path, ExecutionState state) {
        var places = place == null ? List.<SourceLocation>of() : List.of(place);
        Throwable fault = thrown;
        for (int i = 0; i < MAX_CAUSES && fault != null; i++, fault = fault.getCause()) {
            var known = known(fault);
            if (known != null) {
                return new GraphQLFailure(
                        known.code(), known.message(), places, path, known.argument(), known.expected(), null);
            }
        }
        var root = unwrap(thrown);
        var incident = INCIDENTS.number(
                root, "at " + path + ", document " + state.document().hash());
        return new GraphQLFailure(ErrorCode.INTERNAL, INTERNAL_MESSAGE, places, path, null, null, incident);
    }

    private static final String INTERNAL_MESSAGE = "Something went wrong here. The incident number is in the log.";

    private static @Nullable GraphQLFailure known(Throwable fault) {
        if (fault instanceof ClientFault client) {
            return of(client);
        }
        if (fault instanceof InquiryFault inquiry) {
            return GraphQLFailure.of(code(inquiry.kind()), message(inquiry), inquiry.argument(), inquiry.expected());
        }
        if (fault instanceof GraphTooSlow) {
            return GraphQLFailure.of(ErrorCode.TIMEOUT, "The answer took too long.");
        }
        if (fault instanceof GraphUnavailable unavailable) {
            return unavailable.rebuilding()
                    ? GraphQLFailure.of(
                            ErrorCode.GRAPH_REBUILDING, "The graph is being rebuilt. Ask again in a moment.")
                    : GraphQLFailure.of(
                            ErrorCode.GRAPH_UNAVAILABLE, "The graph cannot be read now. Ask again in a moment.");
        }
        if (fault instanceof TooMuchPast past) {
            return GraphQLFailure.of(
                    ErrorCode.NOT_AS_OF,
                    "The answer for that time would go through more than " + past.most() + " past states.",
                    null,
                    "a list narrowed by what it is linked to, such as a subject or a source");
        }
        if (fault instanceof LedgerUnavailable) {
            return GraphQLFailure.of(
                    ErrorCode.LEDGER_UNAVAILABLE,
                    "The ledger, which knows what was there when, cannot be read now. Ask again in a moment.");
        }
        if (fault instanceof TimeoutException) {
            return GraphQLFailure.of(ErrorCode.TIMEOUT, "The answer took too long.");
        }
        if (fault instanceof OneOfTooManyKeysException
                || fault instanceof OneOfNullValueException
                || fault instanceof CoercingParseValueException
                || fault instanceof NonNullableValueCoercedAsNullException
                || fault instanceof InputMapDefinesTooManyFieldsException) {
            return RequestFaults.of((GraphQLError) fault, null);
        }
        if (fault instanceof ConstraintViolationException violated) {
            return constraint(violated);
        }
        if (fault instanceof UnauthorizedException) {
            return GraphQLFailure.of(ErrorCode.UNAUTHENTICATED, "Who asks has to be known for this.");
        }
        if (fault instanceof ForbiddenException) {
            return GraphQLFailure.of(ErrorCode.FORBIDDEN, "Who asks may not do this.");
        }
        return null;
    }

    /** What a client sees of a fault that is meant for it. */
    public static GraphQLFailure of(ClientFault client) {
        return GraphQLFailure.of(client.code(), message(client), client.argument(), client.expected());
    }

    private static GraphQLFailure constraint(ConstraintViolationException violated) {
        var argument = "";
        var expected = "";
        for (ConstraintViolation<?> violation : violated.getConstraintViolations()) {
            var path = argumentPath(violation.getPropertyPath());
            // The set has no order; an answer has.
            if (argument.isEmpty() || path.compareTo(argument) < 0) {
                argument = path;
                expected = violation.getMessage();
            }
        }
        return GraphQLFailure.of(
                ErrorCode.VALIDATION_ERROR, "The argument '" + argument + "' " + expected + ".", argument, expected);
    }

    // Without the method's name, which the path begins with.
    private static String argumentPath(Path path) {
        var written = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.METHOD) {
                continue;
            }
            // A node in a list carries the index, and what stands for the element itself has no name worth showing.
            if (node.getIndex() != null) {
                written.append('[').append(node.getIndex()).append(']');
            }
            if (node.getName() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
                written.append(written.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return written.toString();
    }

    private static String message(Throwable fault) {
        return Objects.requireNonNullElse(fault.getMessage(), "The request is at fault.");
    }

    private static ErrorCode code(InquiryFault.Kind kind) {
        return switch (kind) {
            case BAD_ID -> ErrorCode.BAD_ID;
            case BAD_CURSOR -> ErrorCode.BAD_CURSOR;
            case BAD_DATE -> ErrorCode.BAD_DATE;
            case BAD_PAGE_SIZE -> ErrorCode.BAD_PAGE_SIZE;
            case BAD_FILTER -> ErrorCode.BAD_FILTER;
            case NOT_AS_OF -> ErrorCode.NOT_AS_OF;
        };
    }

    private static Throwable unwrap(Throwable thrown) {
        var fault = thrown;
        while ((fault instanceof CompletionException
                        || fault instanceof ExecutionException
                        || fault instanceof InvocationTargetException
                        || fault instanceof UndeclaredThrowableException)
                && fault.getCause() != null) {
            fault = fault.getCause();
        }
        return fault;
    }

    /** The failure of a request that threw out of the executor itself. */
    static GraphQLFailure unexpected(Throwable thrown, String documentHash) {
        var known = known(unwrap(thrown));
        if (known != null) {
            return known;
        }
        var incident = INCIDENTS.number(thrown, "of document " + documentHash);
        return new GraphQLFailure(ErrorCode.INTERNAL, INTERNAL_MESSAGE, List.of(), List.of(), null, null, incident);
    }

    /** What is said to one who asked for more than there is left. */
    public static GraphQLFailure rateLimited(long cost, Allowance.@Nullable State state) {
        return GraphQLFailure.of(
                ErrorCode.RATE_LIMITED,
                "This costs " + cost + ", and " + (state == null ? "less" : state.remaining()) + " is left for now.",
                null,
                "a wait as long as Retry-After says" + (state == null ? "" : "; the limit is " + state.limit()));
    }

    /** An error of graphql-java's own: from validating, from coercing variables, or from completing a value. */
    static GraphQLFailure of(GraphQLError error) {
        if (error instanceof GraphQLFailure failure) {
            return failure;
        }
        var places = Objects.requireNonNullElse(error.getLocations(), List.<SourceLocation>of());
        var path = Objects.requireNonNullElse(error.getPath(), List.of());
        var fault = RequestFaults.of(error, null);
        if (fault != null) {
            return fault;
        }
        if (error.getClass().getName().contains("GoodFaithIntrospection")) {
            return new GraphQLFailure(
                    ErrorCode.TOO_LARGE,
                    "The introspection asks for more than any tool needs.",
                    places,
                    path,
                    null,
                    "each list of the introspection types once, at most 20 levels deep",
                    null);
        }
        // A value that does not fit the schema: our fault, and its message may say too much.
        var incident = INCIDENTS.number(error.getClass().getName(), "at " + path, error.getMessage());
        return new GraphQLFailure(ErrorCode.INTERNAL, INTERNAL_MESSAGE, places, path, null, null, incident);
    }
}
