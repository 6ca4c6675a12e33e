// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import graphql.GraphQLContext;
import graphql.Scalars;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The scalars that replace SmallRye's. Those take whatever comes (an Int of 2^33, a string for a number) and leave the
 * check to a runtime that does not run here.
 */
final class ScalarCoercions {

    private ScalarCoercions() {}

    private static final Map<String, UnaryOperator<GraphQLScalarType>> REPLACEMENTS = Map.of(
            "Int", declared -> Scalars.GraphQLInt,
            "Float", declared -> Scalars.GraphQLFloat,
            "String", declared -> Scalars.GraphQLString,
            "Boolean", declared -> Scalars.GraphQLBoolean,
            "ID", declared -> Scalars.GraphQLID,
            "BigInteger", declared -> scalar(declared, "A whole number of any size.", new WholeNumber()),
            "BigDecimal", declared -> scalar(declared, "A decimal number of any precision.", new DecimalNumber()),
            "Date",
                    declared -> scalar(
                            declared,
                            "A day, as ISO 8601 writes it: 2023-07-20.",
                            text(Text.of("a date", LocalDate::parse, "2023-07-20"))),
            "Time",
                    declared -> scalar(
                            declared,
                            "A time of day, as ISO 8601 writes it: 10:15:30.",
                            text(Text.of("a time", ScalarCoercions::time, "10:15:30"))),
            "DateTime",
                    declared -> scalar(
                            declared,
                            "A moment, as ISO 8601 writes it: 2023-07-20T10:15:30Z.",
                            text(Text.of("a moment", ScalarCoercions::dateTime, "2023-07-20T10:15:30Z"))));

    private static final Map<String, UnaryOperator<GraphQLScalarType>> MORE = Map.of(
            "Duration",
                    declared -> scalar(
                            declared,
                            "A length of time, as ISO 8601 writes it: PT36H.",
                            text(Text.of("a duration", Duration::parse, "PT36H"))),
            "Period",
                    declared -> scalar(
                            declared,
                            "A number of days, months and years, as ISO 8601 writes it: P1Y2M.",
                            text(Text.of("a period", Period::parse, "P1Y2M"))));

    /**
     * The scalar to use in place of a declared one.
     *
     * @return null when none is known under its name
     */
    static @Nullable GraphQLScalarType replacementFor(GraphQLScalarType declared) {
        var replacement = REPLACEMENTS.get(declared.getName());
        if (replacement == null) {
            replacement = MORE.get(declared.getName());
        }
        return replacement == null ? null : replacement.apply(declared);
    }

    private static GraphQLScalarType scalar(GraphQLScalarType declared, String description, Coercing<?, ?> coercing) {
        return declared.transform(builder -> builder.description(description).coercing(coercing));
    }

    private static Coercing<?, ?> text(Text text) {
        return text;
    }

    private static Object time(String written) {
        // A time with an offset has a sign or a Z after its digits.
        return written.endsWith("Z") || written.indexOf('+') > 0 || written.indexOf('-') > 0
                ? OffsetTime.parse(written)
                : LocalTime.parse(written);
    }

    private static Object dateTime(String written) {
        var timeAt = written.indexOf('T');
        var time = timeAt < 0 ? "" : written.substring(timeAt);
        return time.endsWith("Z") || time.indexOf('+') > 0 || time.indexOf('-') > 0
                ? OffsetDateTime.parse(written)
                : LocalDateTime.parse(written);
    }

    /** A scalar that JSON carries as a string in a form of its own. The string is checked here and converted later. */
    private static final class Text implements Coercing<String, String> {

        private final String what;
        private final Function<String, Object> parser;
        private final String example;

        private Text(String what, Function<String, Object> parser, String example) {
            this.what = what;
            this.parser = parser;
            this.example = example;
        }

        static Text of(String what, Function<String, Object> parser, String example) {
            return new Text(what, parser, example);
        }

        @Override
        public String serialize(Object value, GraphQLContext context, Locale locale) {
            return value.toString();
        }

        @Override
        public String parseValue(Object input, GraphQLContext context, Locale locale) {
            if (input instanceof String written && fits(written)) {
                return written;
            }
            throw new CoercingParseValueException(expected());
        }

        @Override
        public String parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            if (input instanceof StringValue literal && fits(literal.getValue())) {
                return literal.getValue();
            }
            throw new CoercingParseLiteralException(expected());
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return StringValue.newStringValue(input.toString()).build();
        }

        private boolean fits(String written) {
            try {
                return parser.apply(written) != null;
            } catch (DateTimeException e) {
                return false;
            }
        }

        private String expected() {
            return "expected " + what + " like \"" + example + "\"";
        }
    }

    /** Whole numbers beyond 32 bits. */
    private static final class WholeNumber implements Coercing<BigInteger, Number> {

        private static final double MAX_EXACT = 0x1p53;

        @Override
        public Number serialize(Object value, GraphQLContext context, Locale locale) {
            if (value instanceof Number number && !(value instanceof Double) && !(value instanceof Float)) {
                return number;
            }
            throw new CoercingSerializeException("not a whole number: " + value.getClass());
        }

        @Override
        public BigInteger parseValue(Object input, GraphQLContext context, Locale locale) {
            if (input instanceof Integer || input instanceof Long || input instanceof BigInteger) {
                return new BigInteger(input.toString());
            }
            // JSON may write a whole number with a point or an exponent, of which only so much is exact.
            if (input instanceof Double real && real == Math.rint(real) && Math.abs(real) <= MAX_EXACT) {
                return BigInteger.valueOf(real.longValue());
            }
            throw new CoercingParseValueException("expected a whole number");
        }

        @Override
        public BigInteger parseLiteral(
                Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            if (input instanceof IntValue literal) {
                return literal.getValue();
            }
            throw new CoercingParseLiteralException("expected a whole number");
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return IntValue.newIntValue(new BigInteger(input.toString())).build();
        }
    }

    /** Decimal numbers that must not be rounded. */
    private static final class DecimalNumber implements Coercing<BigDecimal, Number> {

        @Override
        public Number serialize(Object value, GraphQLContext context, Locale locale) {
            if (value instanceof Number number) {
                return number;
            }
            throw new CoercingSerializeException("not a number: " + value.getClass());
        }

        @Override
        public BigDecimal parseValue(Object input, GraphQLContext context, Locale locale) {
            if (input instanceof Number number) {
                return new BigDecimal(number.toString());
            }
            throw new CoercingParseValueException("expected a number");
        }

        @Override
        public BigDecimal parseLiteral(
                Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            if (input instanceof IntValue literal) {
                return new BigDecimal(literal.getValue());
            }
            if (input instanceof FloatValue literal) {
                return literal.getValue();
            }
            throw new CoercingParseLiteralException("expected a number");
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return FloatValue.newFloatValue(new BigDecimal(input.toString())).build();
        }
    }
}
