// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.sample;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Refuses calls with the argument "forbidden". */
@Watched
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class WatchedInterceptor {

    @AroundInvoke
    Object check(InvocationContext invocation) throws Exception {
        if (invocation.getParameters()[0].equals("forbidden")) {
            throw new io.quarkus.security.ForbiddenException("role secret is missing");
        }
        return invocation.proceed();
    }
}
