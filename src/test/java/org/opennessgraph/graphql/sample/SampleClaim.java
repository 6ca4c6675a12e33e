// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.sample;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** Something below a subject, whose own fields are answered in batches too. */
@Type("SampleClaim")
public record SampleClaim(@Id @NonNull String id, @NonNull String subjectId) {}
