// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.InputType;
import io.smallrye.graphql.schema.model.Schema;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Knows how arguments become values of Java types: scalars, enums, optionals, collections, arrays, and input objects as
 * records or beans. Converters are put together once, when the schema is built.
 */
final class ArgumentConverters {

    private static final Map<Class<?>, Class<?>> BOXES = Map.of(
            boolean.class, Boolean.class,
            byte.class, Byte.class,
            short.class, Short.class,
            int.class, Integer.class,
            long.class, Long.class,
            float.class, Float.class,
            double.class, Double.class,
            char.class, Character.class);

    private static final Map<Class<?>, Function<String, Object>> FROM_TEXT = Map.ofEntries(
            Map.entry(UUID.class, UUID::fromString),
            Map.entry(URI.class, ArgumentConverters::uri),
            Map.entry(LocalDate.class, LocalDate::parse),
            Map.entry(LocalTime.class, LocalTime::parse),
            Map.entry(LocalDateTime.class, LocalDateTime::parse),
            Map.entry(OffsetTime.class, OffsetTime::parse),
            Map.entry(OffsetDateTime.class, OffsetDateTime::parse),
            Map.entry(ZonedDateTime.class, ZonedDateTime::parse),
            Map.entry(Instant.class, Instant::parse),
            Map.entry(Duration.class, Duration::parse),
            Map.entry(Period.class, Period::parse));

    private final Map<String, InputType> inputs = new HashMap<>();
    private final Map<Class<?>, ArgumentConverter> inputConverters = new HashMap<>();

    private final GraphQLSchema schema;

    /**
     * @param model what the annotations say of the Java types
     * @param schema what clients are told, with the values that stand for enums and the defaults
     */
    ArgumentConverters(Schema model, GraphQLSchema schema) {
        this.schema = schema;
        for (InputType input : model.getInputs().values()) {
            inputs.put(input.getClassName(), input);
        }
    }

    /** The converter of an argument to a type. Null is what leaving it out is: its default, if it has one. */
    ArgumentConverter forArgument(Type type, GraphQLArgument argument) {
        return orDefault(
                forType(type),
                argument.hasSetDefaultValue() ? GraphQLArgument.getArgumentDefaultValue(argument) : null);
    }

    private ArgumentConverter forField(Type type, InputType input, String name) {
        GraphQLInputObjectField field =
                schema.getType(input.getName()) instanceof GraphQLInputObjectType fields ? fields.getField(name) : null;
        return orDefault(
                forType(type),
                field != null && field.hasSetDefaultValue()
                        ? GraphQLInputObjectField.getInputFieldDefaultValue(field)
                        : null);
    }

    // The specification lets a null through to the method. No method here tells it from nothing, and a form that is not
    // filled in sends it.
    private static ArgumentConverter orDefault(ArgumentConverter converter, @Nullable Object preset) {
        return preset == null ? converter : (value, path) -> converter.convert(value == null ? preset : value, path);
    }

    /** The converter to a type. Throws IllegalStateException when the type cannot be an argument. */
    ArgumentConverter forType(Type type) {
        if (type instanceof WildcardType wildcard) {
            return forType(wildcard.getUpperBounds()[0]);
        }
        if (type instanceof GenericArrayType array) {
            return array(rawClass(array.getGenericComponentType()), forType(array.getGenericComponentType()));
        }
        if (type instanceof ParameterizedType parameterized) {
            var raw = rawClass(parameterized);
            var inner = parameterized.getActualTypeArguments();
            if (raw == Optional.class) {
                var of = forType(inner[0]);
                return (value, path) -> value == null ? Optional.empty() : Optional.ofNullable(of.convert(value, path));
            }
            if (Iterable.class.isAssignableFrom(raw)) {
                return collection(raw, forType(inner[0]));
            }
            return forClass(raw);
        }
        if (type instanceof Class<?> c) {
            return c.isArray() ? array(c.getComponentType(), forType(c.getComponentType())) : forClass(c);
        }
        throw unsupported(type);
    }

    private ArgumentConverter forClass(Class<?> type) {
        if (type.isPrimitive()) {
            var boxed = scalar(BOXES.getOrDefault(type, type));
            return (value, path) -> {
                if (value == null) {
                    throw new ClientFault(
                            ErrorCode.VALIDATION_ERROR,
                            path,
                            "'" + path + "' may be left out but not null.",
                            "a value");
                }
                return boxed.convert(value, path);
            };
        }
        if (type == OptionalInt.class) {
            var of = scalar(Integer.class);
            return (value, path) ->
                    of.convert(value, path) instanceof Integer i ? OptionalInt.of(i) : OptionalInt.empty();
        }
        if (type == OptionalLong.class) {
            var of = scalar(Long.class);
            return (value, path) ->
                    of.convert(value, path) instanceof Long l ? OptionalLong.of(l) : OptionalLong.empty();
        }
        if (type == OptionalDouble.class) {
            var of = scalar(Double.class);
            return (value, path) ->
                    of.convert(value, path) instanceof Double d ? OptionalDouble.of(d) : OptionalDouble.empty();
        }
        var input = inputs.get(type.getName());
        return input == null ? scalar(type) : input(type, input);
    }

    private static ArgumentConverter scalar(Class<?> type) {
        var fromText = FROM_TEXT.get(type);
        if (fromText != null) {
            return (value, path) -> {
                if (value == null || type.isInstance(value)) {
                    return value;
                }
                try {
                    return fromText.apply(value.toString());
                } catch (DateTimeException | IllegalArgumentException e) {
                    throw unfit(path, type.getSimpleName());
                }
            };
        }
        if (type == Character.class) {
            return (value, path) -> {
                if (value == null) {
                    return null;
                }
                var text = value.toString();
                if (text.length() != 1) {
                    throw unfit(path, "one character");
                }
                return text.charAt(0);
            };
        }
        if (Number.class.isAssignableFrom(type)) {
            return (value, path) -> number(type, value, path);
        }
        if (type == String.class) {
            return (value, path) -> value == null ? null : value.toString();
        }
        if (type.isEnum()) {
            return (value, path) -> value == null || type.isInstance(value) ? value : constant(type, value, path);
        }
        if (Map.class.isAssignableFrom(type) || type == Object.class) {
            throw unsupported(type);
        }
        // Boolean, and custom scalars whose coercion has made the value already.
        return (value, path) -> {
            if (value == null || type.isInstance(value)) {
                return value;
            }
            throw unfit(path, type.getSimpleName());
        };
    }

    private static @Nullable Object number(Class<?> type, @Nullable Object value, String path) {
        if (value == null || type.isInstance(value)) {
            return value;
        }
        try {
            var exact = new BigDecimal(value.toString());
            if (type == Integer.class) {
                return exact.intValueExact();
            }
            if (type == Long.class) {
                return exact.longValueExact();
            }
            if (type == Short.class) {
                return exact.shortValueExact();
            }
            if (type == Byte.class) {
                return exact.byteValueExact();
            }
            if (type == Double.class) {
                return exact.doubleValue();
            }
            if (type == Float.class) {
                return exact.floatValue();
            }
            if (type == BigInteger.class) {
                return exact.toBigIntegerExact();
            }
            if (type == BigDecimal.class) {
                return exact;
            }
        } catch (ArithmeticException | NumberFormatException e) {
            throw unfit(path, "a number that fits " + type.getSimpleName());
        }
        throw unsupported(type);
    }

    private static Object constant(Class<?> type, Object value, String path) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(value.toString())) {
                return constant;
            }
        }
        throw unfit(path, "one of " + Arrays.toString(type.getEnumConstants()));
    }

    private static ArgumentConverter collection(Class<?> type, ArgumentConverter element) {
        var set = Set.class.isAssignableFrom(type);
        if (!type.isAssignableFrom(set ? Set.class : List.class)) {
            throw new IllegalStateException("Arguments are lists or sets, not " + type.getName());
        }
        return (value, path) -> {
            if (value == null) {
                return null;
            }
            var converted = convertAll(value, element, path);
            return set
                    ? Collections.unmodifiableSet(new LinkedHashSet<>(converted))
                    : Collections.unmodifiableList(converted);
        };
    }

    private static ArgumentConverter array(Class<?> component, ArgumentConverter element) {
        return (value, path) -> {
            if (value == null) {
                return null;
            }
            var converted = convertAll(value, element, path);
            var array = Array.newInstance(component, converted.size());
            for (int i = 0; i < converted.size(); i++) {
                Array.set(array, i, converted.get(i));
            }
            return array;
        };
    }

    private static List<Object> convertAll(Object list, ArgumentConverter element, String path) {
        // GraphQL lets a single value stand for a list of one.
        Collection<?> elements = list instanceof Collection<?> several ? several : List.of(list);
        List<Object> converted = new ArrayList<>(elements.size());
        int index = 0;
        for (Object each : elements) {
            var place = path + "[" + index++ + "]";
            var value = element.convert(each, place);
            if (value == null) {
                // Only a variable in the list can be: one with a default may stand there, and be given as null.
                throw new ClientFault(ErrorCode.VALIDATION_ERROR, place, "'" + place + "' is null.", "a value");
            }
            converted.add(value);
        }
        return converted;
    }

    private ArgumentConverter input(Class<?> type, InputType input) {
        var known = inputConverters.get(type);
        if (known != null) {
            return known;
        }
        // An input type may contain itself: the converter is known by its class before its fields are.
        var later = new ArgumentConverter() {
            private @Nullable ArgumentConverter made;

            @Override
            public @Nullable Object convert(@Nullable Object value, String path) {
                if (made == null) {
                    throw new IllegalStateException("used before it was made");
                }
                return made.convert(value, path);
            }
        };
        inputConverters.put(type, later);
        try {
            later.made = type.isRecord() ? record(type, input) : bean(type, input);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make a " + type.getName() + " for the schema", e);
        }
        return later;
    }

    private record InputField(String name, ArgumentConverter converter) {

        @Nullable
        Object read(Map<?, ?> values, String path) {
            return converter.convert(values.get(name), path + "." + name);
        }
    }

    private ArgumentConverter record(Class<?> type, InputType input) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        var names = new HashMap<String, String>();
        for (Field field : input.getFields().values()) {
            names.put(field.getPropertyName() == null ? field.getName() : field.getPropertyName(), field.getName());
        }
        var fields = new ArrayList<InputField>();
        for (RecordComponent component : components) {
            var name = names.getOrDefault(component.getName(), component.getName());
            fields.add(new InputField(name, forField(component.getGenericType(), input, name)));
        }
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var constructor = type.getDeclaredConstructor(types);
        var handle = MethodHandles.privateLookupIn(type, MethodHandles.lookup())
                .unreflectConstructor(constructor)
                .asSpreader(Object[].class, types.length)
                .asType(MethodType.methodType(Object.class, Object[].class));
        return (value, path) -> {
            if (!(value instanceof Map<?, ?> values)) {
                return null;
            }
            @Nullable Object[] arguments = new @Nullable Object[fields.size()];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = fields.get(i).read(values, path);
            }
            return make(() -> (Object) handle.invokeExact(arguments));
        };
    }

    private record Setter(InputField field, MethodHandle handle) {}

    private ArgumentConverter bean(Class<?> type, InputType input) throws ReflectiveOperationException {
        var lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
        var constructor =
                lookup.unreflectConstructor(type.getDeclaredConstructor()).asType(MethodType.methodType(Object.class));
        var setterType = MethodType.methodType(void.class, Object.class, Object.class);
        var setters = new ArrayList<Setter>();
        for (Field field : input.getFields().values()) {
            if (field.getMethodName() != null) {
                Method setter = setter(type, field.getMethodName());
                setters.add(new Setter(
                        new InputField(
                                field.getName(),
                                forField(setter.getGenericParameterTypes()[0], input, field.getName())),
                        lookup.unreflect(setter).asType(setterType)));
            } else {
                var property = type.getField(field.getPropertyName());
                setters.add(new Setter(
                        new InputField(field.getName(), forField(property.getGenericType(), input, field.getName())),
                        lookup.unreflectSetter(property).asType(setterType)));
            }
        }
        return (value, path) -> {
            if (!(value instanceof Map<?, ?> values)) {
                return null;
            }
            return make(() -> {
                var made = (Object) constructor.invokeExact();
                for (Setter setter : setters) {
                    // What was left out keeps what the bean starts with.
                    if (values.containsKey(setter.field().name())) {
                        setter.handle().invokeExact(made, setter.field().read(values, path));
                    }
                }
                return made;
            });
        };
    }

    private static Method setter(Class<?> type, String name) {
        for (Method method : type.getMethods()) {
            if (method.getName().equals(name) && method.getParameterCount() == 1 && !method.isBridge()) {
                return method;
            }
        }
        throw new IllegalStateException("No setter " + name + " in " + type.getName());
    }

    private interface Making {
        Object make() throws Throwable;
    }

    private static Object make(Making making) {
        try {
            return making.make();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static ClientFault unfit(String path, String expected) {
        return new ClientFault(
                ErrorCode.VALIDATION_ERROR, path, "'" + path + "' has a value that does not fit.", expected);
    }

    private static IllegalStateException unsupported(Type type) {
        return new IllegalStateException("Not served as an argument: " + type.getTypeName());
    }

    private static Class<?> rawClass(Type type) {
        if (type instanceof Class<?> c) {
            return c;
        }
        if (type instanceof ParameterizedType parameterized) {
            return (Class<?>) parameterized.getRawType();
        }
        if (type instanceof WildcardType wildcard) {
            return rawClass(wildcard.getUpperBounds()[0]);
        }
        throw unsupported(type);
    }
}
