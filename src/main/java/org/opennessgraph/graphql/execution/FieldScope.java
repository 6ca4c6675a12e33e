// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a field and for all fields below it, such as the time that a part of a query asks about. Values: two
 * equal scopes are the same, and fields of many objects are answered with one call for each.
 */
public interface FieldScope {
    /**
     * Calls an API method so that the scope holds for what it does.
     *
     * @param call calls the method
     * @return what the method returned
     * @throws Exception what the method threw
     */
    @Nullable
    Object within(Callable<@Nullable Object> call) throws Exception;
}
