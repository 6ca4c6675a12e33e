// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.judging;

import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.chain.CitationGraph;

/**
 * A part of the record around a chain of citations.
 *
 * @param known sources, statements, claims, subjects and makers; of the citations only those that carry the claim asked
 *     about
 * @param graph the citations between the sources
 */
public record ChainOnRecord(KnownEntries known, CitationGraph graph) {}
