// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

/** What sort of thing a product is. */
public enum ProductKind {
    /** A program. */
    SOFTWARE,
    /** Something used over a network. */
    SERVICE,
    /** Data for training or evaluation. */
    DATA_SET
}
