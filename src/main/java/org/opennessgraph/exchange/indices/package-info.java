// SPDX-License-Identifier: Apache-2.0
/**
 * Openness indices as finders: what Opening up ChatGPT and the Model Openness Tool found of models, read from their
 * own files and made into sheets of the seed. What an index has by default or leaves out is not entered, nothing is
 * guessed, and what is left out is told with its reason.
 */
@NullMarked
package org.opennessgraph.exchange.indices;

import org.jspecify.annotations.NullMarked;
