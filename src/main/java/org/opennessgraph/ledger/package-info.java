// SPDX-License-Identifier: Apache-2.0
/**
 * The truth: an append-only sequence of changes in PostgreSQL, its heads and its chain of hashes. Written through
 * {@link org.opennessgraph.ledger.LedgerWriter}, read through {@link org.opennessgraph.ledger.LedgerReader}. What
 * PostgreSQL and Hibernate ORM know stays in here.
 */
@NullMarked
package org.opennessgraph.ledger;

import org.jspecify.annotations.NullMarked;
