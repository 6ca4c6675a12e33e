// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.http;

import io.vertx.ext.web.RoutingContext;
import java.util.function.Supplier;

/** Lets work be done in the name of whoever sent a request. */
interface Requests {
    /**
     * @param context the request that began it all
     * @param work is run on this thread, in a request context of its own
     * @return what it returned
     */
    <T> T run(RoutingContext context, Supplier<T> work);
}
