// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import org.jspecify.annotations.Nullable;

/** Makes a Java value of an argument that GraphQL has coerced. */
@FunctionalInterface
interface ArgumentConverter {

    /**
     * Converts one value.
     *
     * @param value the coerced value: a map, list, enum constant, string, number or boolean; null when it is null or was
     *     left out
     * @param path path of the argument, for errors
     * @throws ClientFault when the value does not fit
     */
    @Nullable
    Object convert(@Nullable Object value, String path);
}
