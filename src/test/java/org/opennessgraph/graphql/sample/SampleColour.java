// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.sample;

/** An enum for input and output. */
public enum SampleColour {
    RED,
    GREEN,
    BLUE
}
