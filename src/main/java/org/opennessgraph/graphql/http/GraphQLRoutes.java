// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.http;

import graphql.language.OperationDefinition;
import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.impl.ContextInternal;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.graphql.clients.Admission;
import org.opennessgraph.graphql.clients.Visit;
import org.opennessgraph.graphql.execution.ClientFault;
import org.opennessgraph.graphql.execution.ErrorCode;
import org.opennessgraph.graphql.execution.Failures;
import org.opennessgraph.graphql.execution.GraphQLAnswer;
import org.opennessgraph.graphql.execution.GraphQLExecutor;
import org.opennessgraph.graphql.execution.GraphQLFailure;
import org.opennessgraph.graphql.execution.GraphQLRequest;
import org.opennessgraph.graphql.execution.GraphQLSettings;
import org.opennessgraph.graphql.execution.SentDocuments;
import org.opennessgraph.graphql.execution.StatusCodes;

/**
 * The GraphQL endpoint: GET for queries, POST for all operations, as the GraphQL-over-HTTP specification has it.
 *
 * <p>SmallRye's own routes are taken out of the router, and ours stand at their path, where GraphiQL looks. If they are
 * not found, the app does not start: they would serve past the executor.
 */
@ApplicationScoped
class GraphQLRoutes {

    private static final Logger LOG = Logger.getLogger(GraphQLRoutes.class);
    /** Name of our routes in the router. */
    static final String NAME = "openness-graphql";

    private static final String VISIT = Visit.class.getName();

    private static final String READING = "GET, HEAD";
    private static final String METHODS = "GET, HEAD, POST";

    private final GraphQLExecutor executor;
    private final ConditionalGet gets;
    private final SentDocuments documents;
    private final GraphQLSettings settings;
    private final Admission admission;
    private final CurrentVertxRequest currentRequest;
    private final Instance<CurrentIdentityAssociation> identity;
    private final GraphQLSockets sockets;
    private final EventStreams streams;
    private final UnreadAnswers unread;
    private final String path;
    private final boolean cors;

    GraphQLRoutes(
            GraphQLExecutor executor,
            AnswerVersions versions,
            SentDocuments documents,
            GraphQLSettings settings,
            Admission admission,
            CurrentVertxRequest currentRequest,
            Instance<CurrentIdentityAssociation> identity,
            GraphQLSockets sockets,
            EventStreams streams,
            UnreadAnswers unread,
            @ConfigProperty(name = "quarkus.smallrye-graphql.root-path", defaultValue = "graphql") String rootPath,
            @ConfigProperty(name = "quarkus.http.cors.enabled", defaultValue = "false") boolean cors) {
        this.executor = executor;
        this.gets = new ConditionalGet(versions::now, settings.statusCodes(), settings.cacheControl());
        this.documents = documents;
        this.settings = settings;
        this.admission = admission;
        this.currentRequest = currentRequest;
        this.identity = identity;
        this.sockets = sockets;
        this.streams = streams;
        this.unread = unread;
        this.cors = cors;
        this.path = rootPath.startsWith("/") ? rootPath : "/" + rootPath;
    }

    void install(@Observes Router router) {
        var schemaPath = path + "/schema.graphql";
        takeOut(router, path, 2);
        takeOut(router, schemaPath, 1);

        router.route(schemaPath).setName(NAME).handler(this::schema).failureHandler(this::failed);
        // Of all handlers at this path: the first route that matches is asked about a failure.
        router.route(path).setName(NAME).handler(this::check).failureHandler(this::failed);
        router.route(HttpMethod.POST, path)
                .setName(NAME)
                .handler(BodyHandler.create(false)
                        .setBodyLimit(settings.maxBodySize().asLongValue()));
        router.route(path).setName(NAME).handler(this::answer);
    }

    // SmallRye has one route for WebSocket, one for requests, one for the schema's text.
    private static void takeOut(Router router, String path, int expected) {
        var routes = router.getRoutes().stream()
                .filter(route -> path.equals(route.getPath()))
                .toList();
        if (routes.size() != expected) {
            throw new IllegalStateException("Expected " + expected + " routes of SmallRye GraphQL at " + path
                    + " to take out, found " + routes.size());
        }
        routes.forEach(Route::remove);
    }

    private void schema(RoutingContext context) {
        varyByOrigin(context);
        if (!settings.introspection()) {
            Reply.refused(404, Media.JSON, ErrorCode.BAD_REQUEST, "This server does not tell its schema.")
                    .send(context);
            return;
        }
        if (!reads(context)) {
            context.response().putHeader(HttpHeaders.ALLOW, READING);
            Reply.refused(405, Media.JSON, ErrorCode.BAD_REQUEST, "The schema is read with GET.")
                    .send(context);
            return;
        }
        Reply.compressible(context.response());
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .end(executor.schemaText());
    }

    /**
     * Where other origins are let in, each is told so by its name: what was answered to one, or to a request without an
     * origin, is no answer to another.
     */
    private void varyByOrigin(RoutingContext context) {
        if (cors) {
            context.addHeadersEndHandler(headers -> {
                var vary = context.response().headers().get(HttpHeaders.VARY);
                context.response().putHeader(HttpHeaders.VARY, vary == null ? "Origin" : vary + ", Origin");
            });
        }
    }

    /** Refuses what needs no look at the body. */
    private void check(RoutingContext context) {
        varyByOrigin(context);
        var request = context.request();
        if (HttpHeaders.WEBSOCKET.toString().equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE))) {
            if (!Origins.mayOpenSockets(context)) {
                Reply.refused(
                                403,
                                Media.JSON,
                                ErrorCode.BAD_REQUEST,
                                "Pages of this origin may not open WebSockets here.")
                        .send(context);
                return;
            }
            var visit = admission.visit(context);
            if (visit.refusal() == null) {
                sockets.open(context, visit, this::inContextOfItsOwn);
            } else {
                Reply.refused(Visit.status(visit.refusal()), Media.JSON, visit.refusal())
                        .send(context);
            }
            return;
        }
        if (request.method().equals(HttpMethod.OPTIONS)) {
            context.response()
                    .setStatusCode(204)
                    .putHeader(HttpHeaders.ALLOW, METHODS)
                    .end();
            return;
        }
        var visit = admission.visit(context);
        if (!reads(context) && !request.method().equals(HttpMethod.POST)) {
            context.response().putHeader(HttpHeaders.ALLOW, METHODS);
            Reply.refused(405, Media.JSON, ErrorCode.BAD_REQUEST, "Only GET, HEAD and POST are served.")
                    .send(context);
            return;
        }
        if (Media.accepted(accept(context)) == null && !EventStreams.wanted(context)) {
            Reply.refused(
                            406,
                            Media.JSON,
                            ErrorCode.BAD_REQUEST,
                            "Answers are application/graphql-response+json, application/json or text/event-stream.")
                    .send(context);
            return;
        }
        if (request.method().equals(HttpMethod.POST) && !Media.readable(request.getHeader(HttpHeaders.CONTENT_TYPE))) {
            Reply.refused(
                            415,
                            media(context),
                            ErrorCode.BAD_REQUEST,
                            "The request's body has to be application/json in UTF-8.")
                    .send(context);
            return;
        }
        if (visit.refusal() != null) {
            Reply.refused(Visit.status(visit.refusal()), media(context), visit.refusal())
                    .send(context);
            return;
        }
        context.put(VISIT, visit);
        context.next();
    }

    /** Whether it is GET, or HEAD, which is answered as GET is, without the body. */
    private static boolean reads(RoutingContext context) {
        var method = context.request().method();
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }

    private static @Nullable String accept(RoutingContext context) {
        var values = context.request().headers().getAll(HttpHeaders.ACCEPT);
        return values.isEmpty() ? null : String.join(",", values);
    }

    private static Media media(RoutingContext context) {
        var media = Media.accepted(accept(context));
        return media == null ? Media.JSON : media;
    }

    /** What is at fault below us, as a body that cannot be decoded: in the same form as every error. */
    private void failed(RoutingContext context) {
        if (context.response().closed() || context.failure() instanceof HttpClosedException) {
            // Who hung up while it sent is no fault of ours, and nothing that anybody could fill the log with.
            return;
        }
        int status = context.statusCode();
        if (status == 413) {
            tooLarge(context).send(context);
            return;
        }
        if (status >= 400 && status < 500) {
            Reply.refused(status, media(context), ErrorCode.BAD_REQUEST, "The request cannot be read.")
                    .send(context);
            return;
        }
        if (context.failure() instanceof IllegalArgumentException) {
            // Vert.x, of parameters that are not encoded as a URL has them.
            Reply.refused(400, media(context), ErrorCode.BAD_REQUEST, "The request cannot be read.")
                    .send(context);
            return;
        }
        LOG.error("A GraphQL request failed before it was read", context.failure());
        Reply.refused(500, media(context), ErrorCode.INTERNAL, "Something went wrong here.")
                .send(context);
    }

    private Reply tooLarge(RoutingContext context) {
        return Reply.refused(
                413,
                media(context),
                GraphQLFailure.of(
                        ErrorCode.TOO_LARGE,
                        "The request's body is too large.",
                        null,
                        "at most " + settings.maxBodySize().asLongValue() + " bytes"));
    }

    private void answer(RoutingContext context) {
        var media = media(context);
        var isGet = reads(context);
        GraphQLRequest request;
        try {
            // Another extension may have read the body before, under a larger limit.
            if (!isGet && context.body().length() > settings.maxBodySize().asLongValue()) {
                tooLarge(context).send(context);
                return;
            }
            request = isGet
                    ? RequestReader.fromParameters(context.request().params(), documents)
                    : RequestReader.fromBody(context.body().buffer(), documents);
        } catch (ClientFault fault) {
            refused(media, fault).send(context);
            return;
        }
        var visit = Objects.requireNonNull(context.<Visit>get(VISIT));
        if (EventStreams.wanted(context)) {
            if (context.request().method().equals(HttpMethod.HEAD)) {
                // The events are the body, and there may be no end of them.
                EventStreams.headers(context.response()).end();
                return;
            }
            streams.begin(context, request, isGet, visit, this::inContextOfItsOwn);
            return;
        }
        var ifNoneMatch = context.request().getHeader(HttpHeaders.IF_NONE_MATCH);
        runInTurn(context, media, visit, unwanted -> {
            var kind = isGet ? executor.kindOf(request, visit) : null;
            if (kind == OperationDefinition.Operation.MUTATION) {
                return Reply.refused(405, media, ErrorCode.BAD_REQUEST, "Mutations are sent with POST.");
            }
            return isGet
                    ? gets.answer(
                            request,
                            media,
                            executor.lasting(request, visit),
                            ifNoneMatch,
                            () -> executor.execute(request, unwanted, visit))
                    : Reply.to(media, executor.execute(request, unwanted, visit), settings.statusCodes());
        });
    }

    private Reply refused(Media media, ClientFault fault) {
        var codes = fault instanceof UnreadableJson ? StatusCodes.AUDITED : settings.statusCodes();
        return Reply.to(media, GraphQLAnswer.refused(Failures.of(fault)), codes);
    }

    /** Runs when there is a place for it; begins no later than {@code openness.graphql.max-wait}. */
    private void runInTurn(RoutingContext context, Media media, Visit visit, Function<BooleanSupplier, Reply> work) {
        visit.begin(
                () -> runOnWorker(context, media, visit, work),
                failure -> Reply.refused(Visit.status(failure), media, failure).send(context));
    }

    private void runOnWorker(RoutingContext context, Media media, Visit visit, Function<BooleanSupplier, Reply> work) {
        var vertx = context.vertx();
        var answered = new AtomicBoolean();
        // A client that hangs up needs no answer: what is done for it ends at the next field, as it does at the
        // deadline.
        context.addEndHandler(ended -> answered.set(true));
        // The worker may be stuck in a call that nobody can break off; the client is not.
        long timer = vertx.setTimer(settings.maxExecutionTime().toMillis(), expired -> {
            if (answered.compareAndSet(false, true)) {
                Reply.refused(media == Media.JSON ? 200 : 503, media, ErrorCode.TIMEOUT, "The answer took too long.")
                        .send(context);
            }
        });
        vertx.<@Nullable Reply>executeBlocking(
                        () -> answered.get() || context.response().closed()
                                // Nobody waits any more: it stood in the queue too long, or the client has gone.
                                ? null
                                : inRequestContext(context, () -> work.apply(answered::get)),
                        false)
                .onComplete(result -> {
                    visit.end();
                    vertx.cancelTimer(timer);
                    if (!answered.compareAndSet(false, true) || (result.succeeded() && result.result() == null)) {
                        return;
                    }
                    if (result.succeeded()) {
                        if (result.result().status() == 405) {
                            context.response().putHeader(HttpHeaders.ALLOW, "POST");
                        }
                        var reply = result.result();
                        unread.add(reply.body().length(), reply.send(context), () -> Transport.cut(context));
                    } else {
                        LOG.error("A GraphQL request could not be answered", result.cause());
                        Reply.refused(500, media, ErrorCode.INTERNAL, "Something went wrong here.")
                                .send(context);
                    }
                });
    }

    /**
     * For connections that stay open: what they have under way runs at once, and Quarkus keeps the state of a request in
     * Vert.x' context, of which there would be one for all of it.
     */
    private <T> T inContextOfItsOwn(RoutingContext context, Supplier<T> work) {
        var own = ((ContextInternal) context.vertx().getOrCreateContext()).duplicate();
        var around = own.beginDispatch();
        try {
            return inRequestContext(context, work);
        } finally {
            own.endDispatch(around);
        }
    }

    private <T> T inRequestContext(RoutingContext context, Supplier<T> work) {
        var requestContext = Arc.container().requestContext();
        requestContext.activate();
        try {
            currentRequest.setCurrent(context);
            if (identity.isResolvable()) {
                if (context.user() instanceof QuarkusHttpUser user) {
                    identity.get().setIdentity(user.getSecurityIdentity());
                } else {
                    identity.get().setIdentity(QuarkusHttpUser.getSecurityIdentity(context, null));
                }
            }
            return work.get();
        } finally {
            requestContext.terminate();
        }
    }
}
