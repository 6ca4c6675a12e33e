// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.sample;

import jakarta.enterprise.context.RequestScoped;

/** Lives as long as a request. */
@RequestScoped
public class RequestNote {

    private int reads;

    int next() {
        return ++reads;
    }
}
