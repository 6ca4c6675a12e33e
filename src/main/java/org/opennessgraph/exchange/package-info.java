// SPDX-License-Identifier: Apache-2.0
/**
 * What comes in from files and goes out to them. So far the seed: YAML that people edit in a pull request, read with
 * every error named by file and line, and loaded when the app starts.
 */
@NullMarked
package org.opennessgraph.exchange;

import org.jspecify.annotations.NullMarked;
