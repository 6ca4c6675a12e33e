// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.http;

import org.jspecify.annotations.Nullable;
import org.opennessgraph.graphql.execution.ClientFault;
import org.opennessgraph.graphql.execution.ErrorCode;

/** What was sent is no JSON at all: the one fault of a request before its document that every status code calls 400. */
final class UnreadableJson extends ClientFault {

    private static final long serialVersionUID = 1L;

    /**
     * @param argument the parameter that holds it; null for the body
     * @param message where it ends to be readable
     */
    UnreadableJson(@Nullable String argument, String message) {
        super(ErrorCode.BAD_REQUEST, argument, message, "JSON in UTF-8");
    }
}
