// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderOptions;
import org.dataloader.DataLoaderRegistry;
import org.dataloader.Try;
import org.jspecify.annotations.Nullable;

/**
 * Collects what the batched fields of one level of a query ask, and answers it with one call for each method and
 * arguments.
 *
 * <p>All methods share one loader. With a loader each, the first one's answers would let the next level begin while the
 * second one still waits, and the next level's questions would be cut into several calls.
 *
 * <p>Nothing is cached: arguments are compared as values, objects by identity, and both only among the questions of one
 * level.
 */
final class Batches {

    static final String LOADER = "batches";

    private static final DataLoaderOptions OPTIONS = DataLoaderOptions.newOptions()
            .setCachingEnabled(false)
            .setMaxBatchSize(-1)
            .build();

    private Batches() {}

    /** A loader for one request. */
    @SuppressWarnings("NullAway") // An answer may be null; the loader's types do not say so.
    static DataLoaderRegistry newRegistry() {
        DataLoader<Key, @Nullable Object> loader = DataLoaderFactory.newDataLoaderWithTry(Batches::load, OPTIONS);
        return DataLoaderRegistry.newRegistry().register(LOADER, loader).build();
    }

    /**
     * One object's question.
     *
     * @param method what answers it
     * @param environment of the field, with the object
     * @param arguments the field's arguments
     * @param scope what holds for the field; null if nothing does
     */
    record Key(
            ApiMethod method,
            DataFetchingEnvironment environment,
            Map<String, @Nullable Object> arguments,
            @Nullable FieldScope scope) {

        Question question() {
            return new Question(
                    method,
                    arguments,
                    scope,
                    // A method that looks at what is asked of its result gets a call for each way of asking.
                    method.needsContext() ? environment.getMergedField().getFields() : List.of());
        }
    }

    /** What one call answers. Equal when method, arguments, scope and (where it matters) the fields in the query are. */
    private record Question(
            ApiMethod method,
            Map<String, @Nullable Object> arguments,
            @Nullable FieldScope scope,
            List<Field> asked) {

        @Nullable
        Object ask(Batch batch) throws Exception {
            var context = new FieldContext(batch.environment);
            return scope == null ? answer(batch, context) : scope.within(() -> answer(batch, context));
        }

        private @Nullable Object answer(Batch batch, FieldContext context) throws Exception {
            return method.call(List.copyOf(batch.objects), arguments(), context);
        }
    }

    /** The objects that a question is asked of, each once, and where each answer belongs. */
    private static final class Batch {
        private final DataFetchingEnvironment environment;
        private final List<Object> objects = new ArrayList<>();
        private final IdentityHashMap<Object, Integer> places = new IdentityHashMap<>();
        private final List<Integer> keys = new ArrayList<>();
        private final List<Integer> answers = new ArrayList<>();

        Batch(DataFetchingEnvironment environment) {
            this.environment = environment;
        }

        void add(int key, Object object) {
            var place = places.get(object);
            if (place == null) {
                place = objects.size();
                places.put(object, place);
                objects.add(object);
            }
            keys.add(key);
            answers.add(place);
        }
    }

    private static CompletionStage<List<Try<@Nullable Object>>> load(List<Key> keys) {
        var batches = new LinkedHashMap<Question, Batch>();
        for (int i = 0; i < keys.size(); i++) {
            var key = keys.get(i);
            batches.computeIfAbsent(key.question(), question -> new Batch(key.environment()))
                    .add(i, Objects.requireNonNull(key.environment().getSource()));
        }
        List<Try<@Nullable Object>> results = new ArrayList<>(keys.size());
        for (int i = 0; i < keys.size(); i++) {
            results.add(Try.alwaysFailed());
        }
        batches.forEach((question, batch) -> {
            try {
                var answers = answers(question, batch);
                for (int i = 0; i < batch.keys.size(); i++) {
                    var answer = Optionals.unwrap(answers.get(batch.answers.get(i)));
                    results.set(batch.keys.get(i), Try.succeeded(answer));
                }
            } catch (Exception e) {
                for (int key : batch.keys) {
                    results.set(key, Try.failed(e));
                }
            }
        });
        return CompletableFuture.completedFuture(results);
    }

    private static List<?> answers(Question question, Batch batch) throws Exception {
        ExecutionState.of(batch.environment).goOn();
        var answered = question.ask(batch);
        if (answered instanceof List<?> list && list.size() == batch.objects.size()) {
            return list;
        }
        throw new IllegalStateException(question.method().method() + " was asked about " + batch.objects.size()
                + " objects and has to return a list of as many answers, in their order; it returned "
                + (answered instanceof List<?> list ? list.size() + " answers" : "no list"));
    }
}
