// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import graphql.GraphQLError;
import graphql.execution.InputMapDefinesTooManyFieldsException;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.OneOfNullValueException;
import graphql.execution.OneOfTooManyKeysException;
import graphql.language.SourceLocation;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says what is wrong with a request in the client's words. graphql-java's own messages name classes of its syntax tree and
 * of Java; they are taken apart here.
 */
final class RequestFaults {

    private static final Pattern PREFIX = Pattern.compile("^Validation [Ee]rror \\([^)]*\\) ?: ");
    private static final Pattern ARGUMENT = Pattern.compile(
            "^argument '(?<path>[^']+)' with value '.*' "
                    + "(?<fault>(?:is not a valid|must not be null|must be an object|is missing|contains a field).*)$",
            Pattern.DOTALL);
    private static final Pattern UNFIT =
            Pattern.compile("^is not a valid '(?<type>[^']+)'(?: - (?<why>.*))?$", Pattern.DOTALL);
    private static final Pattern MISSING = Pattern.compile("^Missing field argument '(?<path>[^']+)'$");
    private static final Pattern DEFAULT =
            Pattern.compile("^Bad default value '.*' for type '(?<type>[^']+)'$", Pattern.DOTALL);
    private static final Pattern VARIABLE =
            Pattern.compile("^Variable '(?<name>[^']+)' has an invalid value ?: ?(?<why>.*)$", Pattern.DOTALL);
    private static final Pattern UNKNOWN_FIELD =
            Pattern.compile("^contains a field not in '(?<type>[^']+)': '(?<field>[^']+)'$");
    private static final Pattern NOT_ONE =
            Pattern.compile("^Exactly one key must be specified for OneOf type '(?<type>[^']+)'\\.?$");
    private static final String NAMELESS_SUBSCRIPTION = "Subscription operation 'null'";

    private RequestFaults() {}

    /**
     * The failure for an error that a request is to blame for.
     *
     * @param schema tells what a type would take; null when it is not at hand
     * @return null when the request is not to blame
     */
    static @Nullable GraphQLFailure of(GraphQLError error, @Nullable GraphQLSchema schema) {
        var places = Objects.requireNonNullElse(error.getLocations(), List.<SourceLocation>of());
        if (error instanceof ValidationError) {
            return validation(PREFIX.matcher(error.getMessage()).replaceFirst(""), places, schema);
        }
        if (error instanceof InputMapDefinesTooManyFieldsException) {
            return failure(error.getMessage().strip() + ".", places, null, "only fields that the type has");
        }
        if (error instanceof CoercingParseValueException
                || error instanceof CoercingParseLiteralException
                || error instanceof NonNullableValueCoercedAsNullException
                || error instanceof OneOfTooManyKeysException
                || error instanceof OneOfNullValueException) {
            return variable(error.getMessage(), places);
        }
        return null;
    }

    private static GraphQLFailure validation(
            String message, List<SourceLocation> places, @Nullable GraphQLSchema schema) {
        var missing = MISSING.matcher(message);
        if (missing.matches()) {
            return failure(
                    "The argument '" + missing.group("path") + "' is missing.", places, missing.group("path"), null);
        }
        var badDefault = DEFAULT.matcher(message);
        if (badDefault.matches()) {
            var type = badDefault.group("type");
            return failure(
                    "A variable's default value is not a valid '" + type + "'.",
                    places,
                    null,
                    expected(type, null, schema));
        }
        var notOne = NOT_ONE.matcher(message);
        if (notOne.matches()) {
            return failure(
                    "Exactly one field of a '" + notOne.group("type") + "' is taken.",
                    places,
                    null,
                    expected(notOne.group("type"), null, schema));
        }
        var argument = ARGUMENT.matcher(message);
        if (!argument.matches()) {
            return failure(message.replace(NAMELESS_SUBSCRIPTION, "A subscription"), places, null, null);
        }
        var path = argument.group("path");
        var unfit = UNFIT.matcher(argument.group("fault"));
        if (unfit.matches()) {
            var type = unfit.group("type");
            return failure(
                    "The argument '" + path + "' is not a valid '" + type + "'.",
                    places,
                    path,
                    expected(type, unfit.group("why"), schema));
        }
        var fault = argument.group("fault");
        var unknown = UNKNOWN_FIELD.matcher(fault);
        if (unknown.matches()) {
            return failure(
                    "'" + path + "' has no field '" + unknown.group("field") + "'.",
                    places,
                    path + "." + unknown.group("field"),
                    expected(unknown.group("type"), null, schema));
        }
        return failure(
                "The argument '" + path + "' " + fault + ".",
                places,
                path,
                fault.startsWith("must not be null") ? "a value" : null);
    }

    private static @Nullable String expected(String type, @Nullable String why, @Nullable GraphQLSchema schema) {
        return Expected.of(schema == null ? null : schema.getType(type), why);
    }

    /** Variables were held against their types before: what is left is of values that the schema lets pass. */
    private static GraphQLFailure variable(String message, List<SourceLocation> places) {
        Matcher variable = VARIABLE.matcher(message);
        return variable.matches()
                ? failure(
                        "The variable '" + variable.group("name") + "' has a value that does not fit.",
                        places,
                        "$" + variable.group("name"),
                        null)
                : failure("A value does not fit.", places, null, null);
    }

    private static GraphQLFailure failure(
            String message, List<SourceLocation> places, @Nullable String argument, @Nullable String expected) {
        return new GraphQLFailure(ErrorCode.VALIDATION_ERROR, message, places, List.of(), argument, expected, null);
    }
}
