// SPDX-License-Identifier: Apache-2.0
/**
 * The words of the field as types: who claims what about openness, where it was said, what argues
 * against it and on which grounds. Knows nothing but the JDK.
 */
@NullMarked
package org.opennessgraph.domain;

import org.jspecify.annotations.NullMarked;
