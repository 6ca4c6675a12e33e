// SPDX-License-Identifier: Apache-2.0
/**
 * A small API for the tests of the executor. Quarkus would take it into the schema of every test; application.properties
 * hides it, and {@link org.opennessgraph.graphql.sample.SampleApiProfile} shows it.
 */
@NullMarked
package org.opennessgraph.graphql.sample;

import org.jspecify.annotations.NullMarked;
