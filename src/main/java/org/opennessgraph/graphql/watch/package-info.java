// SPDX-License-Identifier: Apache-2.0
/** What whoever runs the service sees of it: figures, logs and traces. Nothing of what clients sent but names. */
@NullMarked
package org.opennessgraph.graphql.watch;

import org.jspecify.annotations.NullMarked;
