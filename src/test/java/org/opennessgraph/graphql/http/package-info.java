// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.opennessgraph.graphql.http;

import org.jspecify.annotations.NullMarked;
