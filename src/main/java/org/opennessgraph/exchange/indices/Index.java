// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.indices;

import org.opennessgraph.domain.EntryId;

/** The two indices. */
enum Index {
    OPENING_UP_CHATGPT("opening-up-chatgpt", "organization:opening-up-chatgpt"),
    MODEL_OPENNESS_TOOL("model-openness-tool", "organization:lf-ai-data");

    private final String key;
    private final String finder;

    Index(String key, String finder) {
        this.key = key;
        this.finder = finder;
    }

    /** Its name in the tables, with which the ids of its findings begin. */
    String key() {
        return key;
    }

    /** Who makes it. */
    EntryId finder() {
        return EntryId.parse(finder);
    }
}
