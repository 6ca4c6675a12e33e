// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.InvalidEntry;
import org.opennessgraph.domain.PartialDate;

/**
 * Finds out what a record of the domain takes by trying it: which components it needs, which types of entries a
 * reference may name, which words of an enum it refuses. So these rules stand once, in the records.
 */
final class RecordProbe {
    private static final Map<Class<?>, Optional<Object>> SAMPLES = new ConcurrentHashMap<>();

    private final Class<?> type;
    private final Constructor<?> constructor;
    private final Map<String, RecordComponent> components = new LinkedHashMap<>();
    /** Values that were part of a valid record, tried first: most guesses are of the wrong type of entry. */
    private final Map<String, Object> works = new LinkedHashMap<>();

    RecordProbe(Class<?> type) {
        this.type = type;
        RecordComponent[] all = type.getRecordComponents();
        for (RecordComponent component : all) {
            components.put(component.getName(), component);
        }
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(all).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether there is no valid record without the component. */
    boolean needs(String component) {
        return !isBoolean(component) && complete(Map.of(), component) == null;
    }

    /**
     * For each word of the component, an enum, the components that are needed with this word and not in general.
     */
    Map<String, List<String>> needsWith(String component) {
        Map<String, List<String>> needed = new TreeMap<>();
        if (component(component).getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return needed;
        }
        for (Object word : words(component)) {
            if (complete(Map.of(component, word), "") != null) {
                List<String> names = components.keySet().stream()
                        .filter(other -> !other.equals(component) && !isBoolean(other) && !needs(other))
                        .filter(other -> complete(Map.of(component, word), other) == null)
                        .toList();
                if (!names.isEmpty()) {
                    needed.put(((Enum<?>) word).name(), names);
                }
            }
        }
        return needed;
    }

    /** The words of an enum that the component, or a list of them, takes. */
    List<String> allowedWords(String component, Class<?> words) {
        boolean list = component(component).getType() == List.class;
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> completed(Map.of(component, list ? List.of(word) : word), "") != null)
                .map(word -> ((Enum<?>) word).name())
                .toList();
    }

    /** The types of entries that a reference, or a list of references, may name. */
    List<EntryType> allowedTypes(String component) {
        boolean list = component(component).getType() == List.class;
        return Arrays.stream(EntryType.values())
                .filter(one -> {
                    EntryId id = new EntryId(one, "tried");
                    return completed(Map.of(component, list ? List.of(id) : id), "") != null;
                })
                .toList();
    }

    /** A valid record with the fewest components; null if there is none. */
    @Nullable
    Object sample() {
        Map<String, Object> least = complete(Map.of(), "");
        return least == null ? null : make(least);
    }

    private boolean isBoolean(String component) {
        return component(component).getType() == boolean.class;
    }

    private RecordComponent component(String name) {
        RecordComponent component = components.get(name);
        if (component == null) {
            throw new IllegalArgumentException(type + " has no " + name);
        }
        return component;
    }

    private List<Object> words(String component) {
        Object[] words = component(component).getType().getEnumConstants();
        return words == null ? List.of() : Arrays.asList(words);
    }

    /** A valid record with what is fixed and without what is left out, under any word of its enums; null if none. */
    private @Nullable Map<String, Object> complete(Map<String, Object> fixed, String without) {
        List<Map<String, Object>> variants = new ArrayList<>();
        variants.add(fixed);
        for (String name : components.keySet()) {
            if (!fixed.containsKey(name) && !name.equals(without)) {
                for (Object word : words(name)) {
                    Map<String, Object> variant = new LinkedHashMap<>(fixed);
                    variant.put(name, word);
                    variants.add(variant);
                }
            }
        }
        for (Map<String, Object> variant : variants) {
            Map<String, Object> completed = completed(variant, without);
            if (completed != null) {
                return completed;
            }
        }
        return null;
    }

    /** Adds what the record asks for until it is satisfied; null if it cannot be without the component left out. */
    private @Nullable Map<String, Object> completed(Map<String, Object> fixed, String without) {
        Map<String, Object> given = new LinkedHashMap<>(fixed);
        Map<String, Integer> tried = new LinkedHashMap<>();
        for (int attempt = 0; attempt < 200; attempt++) {
            String missing = refused(given);
            if (missing == null) {
                given.forEach((name, value) -> {
                    if (!fixed.containsKey(name)) {
                        works.putIfAbsent(name, value);
                    }
                });
                return given;
            }
            String field = fieldOf(missing, given);
            if (field.equals(without) || fixed.containsKey(field)) {
                return null;
            }
            Object worked = works.get(field);
            if (worked != null && !given.containsKey(field)) {
                given.put(field, worked);
                continue;
            }
            List<Object> candidates = candidates(component(field).getGenericType());
            int next = tried.merge(field, 1, Integer::sum) - 1;
            if (next >= candidates.size()) {
                return null;
            }
            given.put(field, candidates.get(next));
        }
        return null;
    }

    /** The component that a refusal asks to add or change: the named one, or one that has to go with it. */
    private String fieldOf(String named, Map<String, Object> given) {
        String last = named.substring(named.lastIndexOf('.') + 1);
        if (components.containsKey(last)) {
            boolean pair = last.equals("definitionUse") && given.containsKey("definitionUse");
            return pair ? "definition" : last;
        }
        // A nested record names the field that it stands in.
        return first();
    }

    private String first() {
        return components.keySet().iterator().next();
    }

    private List<Object> candidates(Type of) {
        if (of instanceof ParameterizedType list) {
            return candidates(list.getActualTypeArguments()[0]).stream()
                    .<Object>map(List::of)
                    .toList();
        }
        Class<?> wanted = (Class<?>) of;
        if (wanted == String.class) {
            return List.of("sample");
        }
        if (wanted == int.class) {
            return List.of(1);
        }
        if (wanted == PartialDate.class) {
            return List.of(PartialDate.parse("2023"));
        }
        if (wanted == EntryId.class) {
            return Arrays.stream(EntryType.values())
                    .<Object>map(one -> new EntryId(one, "sample"))
                    .toList();
        }
        if (wanted.isEnum()) {
            return Arrays.asList(wanted.getEnumConstants());
        }
        if (!wanted.isRecord()) {
            return List.of();
        }
        Optional<Object> known = SAMPLES.get(wanted);
        if (known == null) {
            known = Optional.ofNullable(new RecordProbe(wanted).sample());
            SAMPLES.put(wanted, known);
        }
        return known.stream().toList();
    }

    private @Nullable String refused(Map<String, Object> given) {
        try {
            construct(given);
            return null;
        } catch (InvalidEntry refusal) {
            return refusal.field();
        }
    }

    private Object make(Map<String, Object> given) {
        return construct(given);
    }

    private Object construct(Map<String, Object> given) {
        Object[] arguments = components.values().stream()
                .map(component -> given.containsKey(component.getName())
                        ? given.get(component.getName())
                        : component.getType() == boolean.class
                                ? (Object) false
                                : component.getType() == int.class ? (Object) 0 : null)
                .toArray();
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof InvalidEntry invalid) {
                throw invalid;
            }
            throw new IllegalStateException("cannot try " + type, refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("cannot try " + type, impossible);
        }
    }
}
