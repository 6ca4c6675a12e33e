// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import graphql.GraphQLContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** What belongs to one request while it runs. Used by one thread at a time. */
final class ExecutionState implements InstrumentationState {

    /** Values that an answer has without taking room among the others: small ones never wait for large ones. */
    private static final long FREE = 2_000;

    private static final long STEP = 2_000;

    private final PreparedDocument document;
    private final OperationCost cost;
    private final Allowance allowance;
    private final long deadline;
    private final long maxValues;
    private final long maxCharacters;
    private final ValuesTogether together;
    private final BooleanSupplier unwanted;
    private final FieldScopes scopes;
    private final Map<FieldScope, FieldScope> opened = new HashMap<>();
    private long values;
    private long characters;
    private long room = FREE;
    private @Nullable ClientFault end;

    /**
     * @param cost what it was reckoned to cost
     * @param allowance of whoever asks
     * @param deadline value of {@link System#nanoTime()} after which nothing is done any more
     * @param maxValues how many values the answer may have
     * @param maxCharacters how many characters its names and texts may have
     * @param together how many values all answers have that are being made
     * @param unwanted says whether nobody waits for the answer any more; asked for each field
     * @param scopes finds which fields begin a scope
     */
    ExecutionState(
            PreparedDocument document,
            OperationCost cost,
            Allowance allowance,
            long deadline,
            long maxValues,
            long maxCharacters,
            ValuesTogether together,
            BooleanSupplier unwanted,
            FieldScopes scopes) {
        this.document = document;
        this.cost = cost;
        this.allowance = allowance;
        this.deadline = deadline;
        this.maxValues = maxValues;
        this.maxCharacters = maxCharacters;
        this.together = together;
        this.unwanted = unwanted;
        this.scopes = scopes;
    }

    static ExecutionState of(DataFetchingEnvironment environment) {
        return of(environment.getGraphQlContext());
    }

    static ExecutionState of(GraphQLContext context) {
        return Objects.requireNonNull(context.get(ExecutionState.class));
    }

    /** The arguments of a field as GraphQL coerced them. Given as null, one is there with no value. */
    @SuppressWarnings("NullAway") // graphql-java's type does not say that values may be null.
    static Map<String, @Nullable Object> arguments(DataFetchingEnvironment environment) {
        return environment.getArguments();
    }

    /**
     * The scope that holds for a field and those below it. Equal scopes are one object throughout a request, so that
     * what a scope has to find out is found out once.
     */
    @Nullable
    FieldScope scope(Map<String, @Nullable Object> arguments, DataFetchingEnvironment environment) {
        FieldScope around = environment.getLocalContext();
        var scope = scopes.of(environment.getField().getName(), arguments, around);
        return scope == null || scope == around ? around : opened.computeIfAbsent(scope, same -> same);
    }

    PreparedDocument document() {
        return document;
    }

    Spending spending() {
        return new Spending(cost, allowance.state());
    }

    /** Value of {@link System#nanoTime()} after which nothing is done any more. */
    long deadline() {
        return deadline;
    }

    /**
     * Breaks the request off when time has run out, when nobody waits for it any more, or when it was broken off
     * before.
     *
     * @throws ClientFault the same one each time: a broken off request unwinds through thousands of fields, and to make
     *     one for each of them would take longer than what is broken off
     */
    void goOn() {
        if (end == null && unwanted.getAsBoolean()) {
            end = new ClientFault(ErrorCode.TIMEOUT, null, "Nobody waits for the answer any more.", null);
        }
        if (end == null && System.nanoTime() - deadline > 0) {
            end = new ClientFault(ErrorCode.TIMEOUT, null, "The answer took too long.", null);
        }
        if (end != null) {
            throw end;
        }
    }

    /**
     * Counts values of the answer before they are made.
     *
     * @throws ClientFault if they are more than an answer may have, or than there is room for beside others, or for a
     *     reason of {@link #goOn}
     */
    void count(int more) {
        values += more;
        if (end == null && values > maxValues) {
            end = new ClientFault(
                    ErrorCode.TOO_LARGE,
                    null,
                    "The answer is larger than is served.",
                    "at most " + maxValues + " values, each field and each element of a list counted:"
                            + " ask for smaller pages or fewer fields, or in several requests");
        }
        if (end == null && values > room) {
            long step = Math.max(STEP, values - room);
            if (together.take(step)) {
                room += step;
            } else {
                end = new ClientFault(
                        ErrorCode.BUSY, null, "Other large answers are being made. Ask again in a moment.", null);
            }
        }
        goOn();
    }

    /**
     * Counts characters of the answer: the same text may stand in it thousands of times, which takes little room until
     * it is written out.
     *
     * @throws ClientFault if they are more than an answer may have
     */
    void countText(long more) {
        characters += more;
        if (end == null && characters > maxCharacters) {
            end = new ClientFault(
                    ErrorCode.TOO_LARGE,
                    null,
                    "The answer is larger than is served.",
                    "at most " + maxCharacters
                            + " characters of names and texts: ask for smaller pages or fewer fields,"
                            + " or in several requests");
        }
        if (end != null) {
            throw end;
        }
    }

    /** Gives the room back that its values took; to be called once, when the answer is made or will not be. */
    void done() {
        together.giveBack(room - FREE);
    }

    /** Why the request was broken off; null if it was not. */
    @Nullable
    ClientFault end() {
        return end;
    }
}
