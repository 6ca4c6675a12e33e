// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One error of an answer.
 *
 * @param code what went wrong; clients see it as {@code extensions.code}
 * @param message a sentence for people
 * @param places lines and columns in the query; empty when none is known
 * @param fieldPath path of the field that failed; empty when the request failed as a whole
 * @param argument path of the argument at fault, or null
 * @param expected what would be right, or null
 * @param incident number under which the log tells more, or null
 */
public record GraphQLFailure(
        ErrorCode code,
        String message,
        List<SourceLocation> places,
        List<Object> fieldPath,
        @Nullable String argument,
        @Nullable String expected,
        @Nullable String incident)
        implements GraphQLError {

    private static final long serialVersionUID = 1L;

    /** A failure of the request as a whole. */
    public static GraphQLFailure of(ErrorCode code, String message) {
        return new GraphQLFailure(code, message, List.of(), List.of(), null, null, null);
    }

    /** A failure of the request as a whole, with the part of it that is at fault. */
    public static GraphQLFailure of(
            ErrorCode code, String message, @Nullable String argument, @Nullable String expected) {
        return new GraphQLFailure(code, message, List.of(), List.of(), argument, expected, null);
    }

    /** The error as the specification writes it. */
    public Map<String, Object> toMap() {
        var map = new LinkedHashMap<String, Object>();
        map.put("message", message);
        if (!places.isEmpty()) {
            var lines = new ArrayList<Map<String, Object>>(places.size());
            for (SourceLocation place : places) {
                var line = new LinkedHashMap<String, Object>();
                line.put("line", place.getLine());
                line.put("column", place.getColumn());
                lines.add(line);
            }
            map.put("locations", lines);
        }
        if (!fieldPath.isEmpty()) {
            map.put("path", fieldPath);
        }
        map.put("extensions", getExtensions());
        return map;
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public List<SourceLocation> getLocations() {
        return places;
    }

    @Override
    public List<Object> getPath() {
        return fieldPath;
    }

    @Override
    public ErrorClassification getErrorType() {
        return ErrorClassification.errorClassification(code.name());
    }

    @Override
    public Map<String, Object> getExtensions() {
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put("code", code.name());
        extensions.put("retryable", code.retryable());
        if (argument != null) {
            extensions.put("argument", argument);
        }
        if (expected != null) {
            extensions.put("expected", expected);
        }
        if (incident != null) {
            extensions.put("incident", incident);
        }
        return extensions;
    }
}
