// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Measures a document before it is validated. Fragments are measured once each and added up, so that a small document
 * that unfolds into an enormous one is measured as fast as any other.
 */
final class DocumentMeasure {

    private record Size(long depth, long fields, long aliases, long directives, long repeats) {

        static final Size NONE = new Size(0, 0, 0, 0, 0);

        Size and(Size other) {
            return new Size(
                    Math.max(depth, other.depth),
                    sum(fields, other.fields),
                    sum(aliases, other.aliases),
                    sum(directives, other.directives),
                    Math.max(repeats, other.repeats));
        }

        private static long sum(long a, long b) {
            // Each is at most a third of the largest number, so that no sum overflows.
            return Math.min(a + b, Long.MAX_VALUE / 3);
        }
    }

    private final GraphQLSettings settings;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Size> measured = new HashMap<>();
    private final IdentityHashMap<SelectionSet, Map<String, Long>> named = new IdentityHashMap<>();
    private final Set<String> open = new HashSet<>();
    private final Set<String> openNames = new HashSet<>();
    private final Set<String> fieldNames = new HashSet<>();
    private @Nullable Directive unserved;

    private DocumentMeasure(GraphQLSettings settings, Document document) {
        this.settings = settings;
        for (var fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
            fragments.putIfAbsent(fragment.getName(), fragment);
        }
    }

    /**
     * Measures a document.
     *
     * @param fieldNames gets the names of all fields in it
     * @return the first limit it exceeds, or null
     */
    static @Nullable GraphQLFailure check(GraphQLSettings settings, Document document, Set<String> fieldNames) {
        var measure = new DocumentMeasure(settings, document);
        var all = Size.NONE;
        for (var operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            all = all.and(measure.operation(operation));
        }
        fieldNames.addAll(measure.fieldNames);
        if (!settings.introspection() && (fieldNames.contains("__schema") || fieldNames.contains("__type"))) {
            return GraphQLFailure.of(
                    ErrorCode.VALIDATION_ERROR, "This server does not tell its schema.", null, "a query of its data");
        }
        var tooMuch = measure.judge(all);
        return tooMuch == null ? measure.unserved() : tooMuch;
    }

    private @Nullable GraphQLFailure judge(Size size) {
        if (size.depth() > settings.maxDepth()) {
            return tooMuch(
                    ErrorCode.TOO_DEEP,
                    "The query nests " + size.depth() + " fields deep.",
                    settings.maxDepth(),
                    "levels");
        }
        if (size.fields() > settings.maxFields()) {
            return tooMuch(ErrorCode.TOO_LARGE, "The query asks for too many fields.", settings.maxFields(), "fields");
        }
        if (size.aliases() > settings.maxAliases()) {
            return tooMuch(ErrorCode.TOO_LARGE, "The query has too many aliases.", settings.maxAliases(), "aliases");
        }
        if (size.directives() > settings.maxDirectives()) {
            return tooMuch(
                    ErrorCode.TOO_LARGE, "The query has too many directives.", settings.maxDirectives(), "directives");
        }
        if (size.repeats() > settings.maxRepeats()) {
            return tooMuch(
                    ErrorCode.TOO_LARGE,
                    "The query asks for the same again and again.",
                    settings.maxRepeats(),
                    "times the same name at one place");
        }
        return null;
    }

    /** graphql-java takes some directives that nothing here heeds. */
    private @Nullable GraphQLFailure unserved() {
        if (unserved == null) {
            return null;
        }
        var place = unserved.getSourceLocation();
        return new GraphQLFailure(
                ErrorCode.VALIDATION_ERROR,
                "There is no directive '@" + unserved.getName() + "'.",
                place == null ? List.of() : List.of(place),
                List.of(),
                null,
                "@include or @skip",
                null);
    }

    private static GraphQLFailure tooMuch(ErrorCode code, String message, int limit, String unit) {
        return GraphQLFailure.of(code, message, null, "at most " + limit + " " + unit);
    }

    private Size operation(OperationDefinition operation) {
        return selections(operation.getSelectionSet()).and(directives(operation));
    }

    private Size selections(@Nullable SelectionSet selections) {
        var size = Size.NONE;
        if (selections != null) {
            for (Selection<?> selection : selections.getSelections()) {
                size = size.and(selection(selection));
            }
            long most = names(selections).values().stream()
                    .mapToLong(Long::longValue)
                    .max()
                    .orElse(0);
            size = size.and(new Size(0, 0, 0, 0, most));
        }
        return size;
    }

    /** How often each name of an answer is asked for between a pair of braces, fragments unfolded. */
    private Map<String, Long> names(@Nullable SelectionSet selections) {
        if (selections == null) {
            return Map.of();
        }
        var known = named.get(selections);
        if (known != null) {
            return known;
        }
        Map<String, Long> names = new HashMap<>();
        for (Selection<?> selection : selections.getSelections()) {
            if (selection instanceof Field field) {
                names.merge(field.getResultKey(), 1L, Size::sum);
            } else if (selection instanceof InlineFragment inline) {
                names(inline.getSelectionSet()).forEach((name, times) -> names.merge(name, times, Size::sum));
            } else if (selection instanceof FragmentSpread spread) {
                namesOf(spread.getName()).forEach((name, times) -> names.merge(name, times, Size::sum));
            }
        }
        named.put(selections, names);
        return names;
    }

    private Map<String, Long> namesOf(String name) {
        var fragment = fragments.get(name);
        if (fragment == null || !openNames.add(name)) {
            return Map.of();
        }
        var names = names(fragment.getSelectionSet());
        openNames.remove(name);
        return names;
    }

    private Size selection(Selection<?> selection) {
        if (selection instanceof Field field) {
            return field(field);
        }
        if (selection instanceof InlineFragment inline) {
            return selections(inline.getSelectionSet()).and(directives(inline));
        }
        if (selection instanceof FragmentSpread spread) {
            return fragment(spread.getName()).and(directives(spread));
        }
        return Size.NONE;
    }

    private Size field(Field field) {
        fieldNames.add(field.getName());
        var below = selections(field.getSelectionSet());
        // Introspection has limits of its own in graphql-java, and tools ask it deeper than data is.
        var introspection = field.getName().startsWith("__");
        var here = new Size(
                introspection ? 0 : below.depth() + 1,
                1,
                field.getAlias() == null ? 0 : 1,
                count(field.getDirectives()),
                below.repeats());
        return new Size(
                here.depth(),
                Size.sum(here.fields(), below.fields()),
                Size.sum(here.aliases(), below.aliases()),
                Size.sum(here.directives(), below.directives()),
                below.repeats());
    }

    private Size fragment(String name) {
        var known = measured.get(name);
        if (known != null) {
            return known;
        }
        var fragment = fragments.get(name);
        // Unknown fragments and rings of fragments are faults that validation reports.
        if (fragment == null || !open.add(name)) {
            return Size.NONE;
        }
        var size = selections(fragment.getSelectionSet()).and(directives(fragment));
        open.remove(name);
        measured.put(name, size);
        return size;
    }

    private Size directives(DirectivesContainer<?> container) {
        return new Size(0, 0, 0, count(container.getDirectives()), 0);
    }

    private long count(List<Directive> directives) {
        for (Directive directive : directives) {
            if (unserved == null && !ServedDirectives.isServed(directive.getName())) {
                unserved = directive;
            }
        }
        return directives.size();
    }
}
