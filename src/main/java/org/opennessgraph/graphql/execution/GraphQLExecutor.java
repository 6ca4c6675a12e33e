// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import io.quarkus.arc.All;
import io.quarkus.arc.Arc;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Pulse;
import org.opennessgraph.graph.ReadDeadline;

/**
 * Runs GraphQL requests: the only way by which anything in this app does.
 *
 * <p>A request runs from start to end on the thread that asks, which has to be one that may block. API methods are called
 * on their CDI beans in an active request context; a caller that knows who asks sets the identity before.
 */
@ApplicationScoped
public class GraphQLExecutor {

    private static final Logger LOG = Logger.getLogger(GraphQLExecutor.class);

    private final GraphQL engine;
    /** Answers single events of subscriptions; null if the schema has none. */
    private final @Nullable GraphQL eventEngine;

    private final GraphQLSchema schema;
    private final GraphQLSettings settings;
    private final Documents documents;
    private final CostModel costs;
    private final ValuesTogether together;
    private final FieldScopes scopes;
    private final List<ExecutionListener> listeners;
    private final String schemaText;

    /**
     * @param declared the schema that SmallRye made of the annotations
     * @param model what it made it from
     * @param settings limits
     * @param sent which documents are run
     * @param scopes finds which fields begin a scope
     * @param listeners are told of every request
     */
    public GraphQLExecutor(
            GraphQLSchema declared,
            Schema model,
            GraphQLSettings settings,
            SentDocuments sent,
            FieldScopes scopes,
            @All List<ExecutionListener> listeners) {
        var executable = ExecutableSchema.of(declared, model);
        this.schema = executable.schema();
        this.settings = settings;
        this.scopes = scopes;
        this.listeners = listeners;
        this.documents = new Documents(executable.schema(), executable.batchedFields(), sent, settings);
        this.costs = new CostModel(executable.schema());
        this.together = ValuesTogether.of(settings);
        this.engine = engine(executable.schema());
        var ofEvents = executable.ofEvents();
        this.eventEngine = ofEvents == null ? null : engine(ofEvents);
        this.schemaText = new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                        .includeScalarTypes(true)
                        .includeSchemaDefinition(false)
                        .includeDirectiveDefinitions(false)
                        .includeDirectives(directive ->
                                Set.of("deprecated", "oneOf", "specifiedBy").contains(directive))
                        .includeIntrospectionTypes(false)
                        .useAstDefinitions(false))
                .print(executable.schema());
    }

    private static GraphQL engine(GraphQLSchema schema) {
        return GraphQL.newGraphQL(schema)
                .defaultDataFetcherExceptionHandler(new Failures())
                .instrumentation(new Brakes())
                .preparsedDocumentProvider((input, parse) -> CompletableFuture.completedFuture(
                        new PreparsedDocumentEntry(Objects.requireNonNull(ExecutionState.of(input.getGraphQLContext())
                                .document()
                                .document()))))
                .build();
    }

    /** Begins with the app and before its work does, so that trusted documents at fault stop the start. */
    void begin(@Observes @Priority(90) StartupEvent started) {
        LOG.debug("Requests can be run");
    }

    /** The schema that is executed, in GraphQL's schema language. */
    public String schemaText() {
        return schemaText;
    }

    /**
     * The kind of operation that a request would run.
     *
     * @return null when it would run none, because the document or the operation's name is at fault, or because less is
     *     left than it costs to read the document
     */
    public OperationDefinition.@Nullable Operation kindOf(GraphQLRequest request, Allowance allowance) {
        return canRead(request, allowance) ? kind(documents.prepare(request.query()), request.operationName()) : null;
    }

    /**
     * Whether a request can be run, and asks only what stays the same as long as the record does, so that its answer can be
     * kept.
     */
    public boolean lasting(GraphQLRequest request, Allowance allowance) {
        return canRead(request, allowance) && documents.prepare(request.query()).lasting();
    }

    /** Whether as much is left as it costs to read a document; else it is not even read, however often it is sent. */
    private static boolean canRead(GraphQLRequest request, Allowance allowance) {
        var state = allowance.state();
        // The least that a request costs was taken before.
        return state == null || state.remaining() >= FieldWeights.reading(request.query()) - 1;
    }

    private PreparedDocument prepare(GraphQLRequest request, Allowance allowance) {
        return canRead(request, allowance)
                ? documents.prepare(request.query())
                : Documents.refused(
                        request.query(),
                        Failures.rateLimited(FieldWeights.reading(request.query()), allowance.state()));
    }

    /** A document that is refused costs what it took to read it. */
    private static GraphQLAnswer refused(Turn turn, GraphQLAnswer refusal, Allowance allowance) {
        long reading = FieldWeights.reading(turn.request.query());
        turn.cost = new OperationCost(reading, 0);
        return allowance.take(reading)
                ? refusal
                : GraphQLAnswer.refused(Failures.rateLimited(reading, allowance.state()));
    }

    private static OperationDefinition.@Nullable Operation kind(PreparedDocument document, @Nullable String name) {
        if (name == null || name.isEmpty()) {
            return document.operations().size() == 1
                    ? document.operations().values().iterator().next()
                    : null;
        }
        return document.operations().get(name);
    }

    private static @Nullable String name(PreparedDocument document, @Nullable String asked) {
        if (asked == null && document.operations().size() == 1) {
            var name = document.operations().keySet().iterator().next();
            return name.isEmpty() ? null : name;
        }
        return asked;
    }

    /**
     * Runs a request. Never throws because of what was asked or of what failed below: that is in the answer.
     *
     * @param request what is asked
     * @return what was answered, and all that went wrong
     */
    public GraphQLAnswer execute(GraphQLRequest request) {
        return execute(request, () -> false);
    }

    /**
     * Runs a request for somebody who may go away.
     *
     * @param request what is asked
     * @param unwanted says whether nobody waits for the answer any more. It is asked for each field, so it has to be
     *     quick; once it says yes, what is left is not done
     * @return what was answered, and all that went wrong
     */
    public GraphQLAnswer execute(GraphQLRequest request, BooleanSupplier unwanted) {
        return execute(request, unwanted, Allowance.UNLIMITED);
    }

    /**
     * Runs a request for somebody who may go away and may ask only for so much.
     *
     * @param request what is asked
     * @param unwanted as above
     * @param allowance what the request's cost is taken from before it runs
     * @return what was answered, and all that went wrong
     */
    public GraphQLAnswer execute(GraphQLRequest request, BooleanSupplier unwanted, Allowance allowance) {
        var turn = new Turn(System.nanoTime(), prepare(request, allowance), request);
        return told(turn, () -> {
            var refusal = refusal(turn);
            if (refusal == null && turn.kind == OperationDefinition.Operation.SUBSCRIPTION) {
                refusal = GraphQLAnswer.refused(GraphQLFailure.of(
                        ErrorCode.BAD_REQUEST,
                        "A subscription has many answers, and this way of asking gets one.",
                        "query",
                        "a WebSocket with the protocol graphql-transport-ws, or Accept: text/event-stream"));
            }
            if (refusal == null) {
                refusal = unfit(turn);
            }
            if (refusal != null) {
                return refused(turn, refusal, allowance);
            }
            refusal = tooExpensive(turn, allowance);
            return refusal == null ? run(turn, turn.document, allowance, unwanted, null) : refusal;
        });
    }

    /** One request, or one event of a subscription, from when it came until those who listen are told of it. */
    private static final class Turn {
        private final long begun;
        private final PreparedDocument document;
        private final GraphQLRequest request;
        private final OperationDefinition.@Nullable Operation kind;
        private OperationCost cost = OperationCost.NONE;
        private boolean ran;
        /** What a subscription became that began: its events are told of, not it. */
        private @Nullable Subscription begins;

        Turn(long begun, PreparedDocument document, GraphQLRequest request) {
            this.begun = begun;
            this.document = document;
            this.request = request;
            this.kind = kind(document, request.operationName());
        }
    }

    /** Does the work of a turn; whatever is thrown becomes its answer. */
    private GraphQLAnswer told(Turn turn, Supplier<GraphQLAnswer> work) {
        GraphQLAnswer answer;
        try {
            answer = work.get();
        } catch (Exception | StackOverflowError | AssertionError | LinkageError e) {
            answer = GraphQLAnswer.refused(Failures.unexpected(e, turn.document.hash()));
        }
        if (turn.begins == null) {
            tell(turn, answer);
        }
        return answer;
    }

    private static OperationDefinition operation(Document document, @Nullable String name) {
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation -> name == null || name.isEmpty() || name.equals(operation.getName()))
                .findFirst()
                .orElseThrow();
    }

    /** Holds the variables against the types that the operation declares. */
    private @Nullable GraphQLAnswer unfit(Turn turn) {
        var declared = operation(Objects.requireNonNull(turn.document.document()), turn.request.operationName())
                .getVariableDefinitions();
        var faults = VariableFaults.of(schema, declared, turn.request.variables(), settings.maxValidationErrors());
        return faults.isEmpty() ? null : new GraphQLAnswer(false, null, faults);
    }

    /** Reckons what a turn could cost, and takes it. */
    private @Nullable GraphQLAnswer tooExpensive(Turn turn, Allowance allowance) {
        var parsed = Objects.requireNonNull(turn.document.document());
        var reckoned = costs.of(parsed, operation(parsed, turn.request.operationName()), turn.request.variables());
        var cost = new OperationCost(
                Math.max(reckoned.cost(), FieldWeights.reading(turn.request.query())), reckoned.nodeCount());
        turn.cost = cost;
        var before = allowance.state();
        long most = before == null ? settings.maxCost() : Math.min(settings.maxCost(), before.limit());
        if (cost.cost() > most) {
            var refusal = GraphQLAnswer.refused(GraphQLFailure.of(
                    ErrorCode.TOO_EXPENSIVE,
                    "The query could cost "
                            + (cost.cost() == OperationCost.MOST ? "more than can be told" : cost.cost()) + ".",
                    null,
                    "at most " + most + ": each object that the answer can have costs 1, so ask for smaller pages,"
                            + " fewer lists in lists, or in several requests"));
            allowance.take(FieldWeights.reading(turn.request.query()));
            return refusal;
        }
        if (!allowance.take(cost.cost())) {
            return GraphQLAnswer.refused(Failures.rateLimited(cost.cost(), allowance.state()));
        }
        return null;
    }

    /**
     * Begins a subscription. Never throws because of what was asked or of what failed below: that is in what is
     * returned.
     *
     * @param request what is asked: a subscription
     * @param resumeAfter the id of the last event that the client has seen, which goes before its argument
     *     {@code after}; null to begin where the arguments say
     * @param unwanted says whether nobody waits any more
     * @param allowance what the cost of one event is taken from, once
     * @return the events, to be answered one by one, or why there are none
     */
    public Subscription subscribe(
            GraphQLRequest request, @Nullable String resumeAfter, BooleanSupplier unwanted, Allowance allowance) {
        var turn = new Turn(System.nanoTime(), prepare(request, allowance), request);
        var answer = told(turn, () -> {
            var refusal = refusal(turn);
            if (refusal == null && turn.kind != OperationDefinition.Operation.SUBSCRIPTION) {
                refusal = GraphQLAnswer.refused(GraphQLFailure.of(
                        ErrorCode.BAD_REQUEST, "This is no subscription.", "query", "a subscription"));
            }
            if (refusal == null) {
                refusal = unfit(turn);
            }
            if (refusal != null) {
                return refused(turn, refusal, allowance);
            }
            refusal = tooExpensive(turn, allowance);
            return refusal == null ? begin(turn, resumeAfter, allowance, unwanted) : refusal;
        });
        return turn.begins == null ? Subscription.refused(request, answer) : turn.begins;
    }

    private GraphQLAnswer begin(
            Turn turn, @Nullable String resumeAfter, Allowance allowance, BooleanSupplier unwanted) {
        turn.ran = true;
        var ofEvents = turn.document.ofEvents();
        var subscribing = Subscribing.begins(resumeAfter);
        var answer = run(turn, ofEvents, allowance, unwanted, subscribing);
        var events = subscribing.events();
        if (events != null) {
            turn.begins = Subscription.of(turn.request, events, ofEvents, turn.cost.cost(), allowance);
            return answer;
        }
        return answer.errors().isEmpty()
                ? GraphQLAnswer.refused(
                        GraphQLFailure.of(ErrorCode.BAD_REQUEST, "The subscription asks for nothing.", "query", null))
                : answer;
    }

    /**
     * Answers one event of a subscription, under the limits of a query. Never throws because of what failed below.
     *
     * @param subscription a subscription that began
     * @param event one of its events
     * @param unwanted says whether nobody waits any more
     * @return what the client gets of it
     */
    public GraphQLAnswer answer(Subscription subscription, Events.Event<?> event, BooleanSupplier unwanted) {
        var turn = new Turn(System.nanoTime(), subscription.document(), subscription.request());
        return told(
                turn,
                () -> run(turn, turn.document, Allowance.UNLIMITED, unwanted, Subscribing.answers(event.value())));
    }

    /**
     * What clients see of a failure to get events.
     *
     * @param subscription whose events
     * @param thrown what happened
     */
    public GraphQLFailure failure(Subscription subscription, RuntimeException thrown) {
        return Failures.unexpected(thrown, subscription.document().hash());
    }

    private static @Nullable GraphQLAnswer refusal(Turn turn) {
        var document = turn.document;
        if (!document.failures().isEmpty()) {
            return new GraphQLAnswer(false, null, document.failures());
        }
        if (turn.kind == null) {
            var request = turn.request;
            var names = String.join(", ", document.operations().keySet());
            return GraphQLAnswer.refused(
                    request.operationName() == null || request.operationName().isEmpty()
                            ? GraphQLFailure.of(
                                    ErrorCode.BAD_REQUEST,
                                    "The document has several operations, and no operationName says which to run.",
                                    "operationName",
                                    "one of: " + names)
                            : GraphQLFailure.of(
                                    ErrorCode.BAD_REQUEST,
                                    "The document has no operation of that name.",
                                    "operationName",
                                    "one of: " + names));
        }
        return null;
    }

    private GraphQLAnswer run(
            Turn turn,
            PreparedDocument document,
            Allowance allowance,
            BooleanSupplier unwanted,
            @Nullable Subscribing subscribing) {
        turn.ran = true;
        var state = new ExecutionState(
                document,
                turn.cost,
                allowance,
                turn.begun + settings.maxExecutionTime().toNanos(),
                settings.maxValues(),
                settings.maxAnswerSize().asLongValue(),
                together,
                unwanted,
                scopes);
        return ReadDeadline.within(
                state.deadline(),
                () -> Pulse.within(state::goOn, () -> inRequestContext(document, turn.request, state, subscribing)));
    }

    private GraphQLAnswer inRequestContext(
            PreparedDocument document,
            GraphQLRequest request,
            ExecutionState state,
            @Nullable Subscribing subscribing) {
        var context = Arc.container().requestContext();
        if (context.isActive()) {
            return run(document, request, state, subscribing);
        }
        context.activate();
        try {
            return run(document, request, state, subscribing);
        } finally {
            context.terminate();
        }
    }

    private GraphQLAnswer run(
            PreparedDocument document,
            GraphQLRequest request,
            ExecutionState state,
            @Nullable Subscribing subscribing) {
        try {
            return answer(document, request, state, subscribing);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new CompletionException(e);
        } finally {
            state.done();
        }
    }

    private GraphQLAnswer answer(
            PreparedDocument document, GraphQLRequest request, ExecutionState state, @Nullable Subscribing subscribing)
            throws InterruptedException, ExecutionException, TimeoutException {
        var input = ExecutionInput.newExecutionInput()
                .query(document.text())
                .operationName(request.operationName())
                .variables(request.variables())
                .locale(Locale.ENGLISH)
                .graphQLContext(context -> {
                    context.put(ExecutionState.class, state);
                    if (subscribing != null) {
                        context.put(Subscribing.class, subscribing);
                    }
                });
        if (document.batched()) {
            input.dataLoaderRegistry(Batches.newRegistry());
        }
        CompletableFuture<ExecutionResult> running;
        try {
            var runner = subscribing == null ? engine : Objects.requireNonNull(eventEngine);
            running = runner.executeAsync(input.build());
        } catch (RuntimeException e) {
            running = CompletableFuture.failedFuture(e);
        }
        var end = state.end();
        if (end != null) {
            // Broken off: what was answered until then is not shown, and parts of the result may never be done.
            return GraphQLAnswer.refused(Failures.of(end));
        }
        // All fetchers answer at once, so the result is there when this returns; the wait is for a fault of ours.
        ExecutionResult result = running.get(settings.maxExecutionTime().toMillis(), TimeUnit.MILLISECONDS);
        if (subscribing != null && subscribing.events() != null) {
            // It began; that its first answer is empty is no fault.
            return new GraphQLAnswer(true, null, List.of());
        }
        var failures = result.getErrors().stream().map(Failures::of).toList();
        return new GraphQLAnswer(result.isDataPresent(), result.getData(), failures);
    }

    private void tell(Turn turn, GraphQLAnswer answer) {
        if (listeners.isEmpty()) {
            return;
        }
        var name = turn.request.operationName();
        var codes = EnumSet.noneOf(ErrorCode.class);
        answer.errors().forEach(failure -> codes.add(failure.code()));
        var report = new ExecutionReport(
                name(turn.document, name),
                turn.kind == null ? null : turn.kind.name().toLowerCase(Locale.ROOT),
                turn.document.hash(),
                turn.ran ? rootFields(turn.document, name) : List.of(),
                turn.cost.cost(),
                Duration.ofNanos(System.nanoTime() - turn.begun),
                result(answer, turn.ran),
                codes);
        for (ExecutionListener listener : listeners) {
            try {
                listener.answered(report);
            } catch (RuntimeException e) {
                LOG.warn("A listener failed", e);
            }
        }
    }

    /** Fields of fragments on the root count as its own; a document that ran is valid, so that they are in the schema. */
    private static List<String> rootFields(PreparedDocument document, @Nullable String operationName) {
        var parsed = Objects.requireNonNull(document.document());
        var names = new LinkedHashSet<String>();
        addFields(operation(parsed, operationName).getSelectionSet(), parsed, names);
        return List.copyOf(names);
    }

    private static void addFields(SelectionSet selections, Document document, Set<String> names) {
        for (Selection<?> selection : selections.getSelections()) {
            if (selection instanceof Field field) {
                names.add(field.getName());
            } else if (selection instanceof InlineFragment inline) {
                addFields(inline.getSelectionSet(), document, names);
            } else if (selection instanceof FragmentSpread spread) {
                document.getDefinitionsOfType(FragmentDefinition.class).stream()
                        .filter(fragment -> fragment.getName().equals(spread.getName()))
                        .forEach(fragment -> addFields(fragment.getSelectionSet(), document, names));
            }
        }
    }

    private static ExecutionReport.Result result(GraphQLAnswer answer, boolean ran) {
        if (!answer.executed()) {
            return ran ? ExecutionReport.Result.FAILED : ExecutionReport.Result.REFUSED;
        }
        if (answer.errors().isEmpty()) {
            return ExecutionReport.Result.COMPLETE;
        }
        return answer.data() == null ? ExecutionReport.Result.FAILED : ExecutionReport.Result.PARTIAL;
    }
}
