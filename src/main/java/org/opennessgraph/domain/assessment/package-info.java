// SPDX-License-Identifier: Apache-2.0
/**
 * Judges models and licences by definitions of openness whose rules are data. In three values: what the record does
 * not decide is UNKNOWN, with the facts that would decide it. Nothing here knows the day: it is always given.
 */
@NullMarked
package org.opennessgraph.domain.assessment;

import org.jspecify.annotations.NullMarked;
