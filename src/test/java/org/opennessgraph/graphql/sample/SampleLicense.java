// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.sample;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** Another member of the interface. */
@Type("SampleLicense")
public record SampleLicense(@Id @NonNull String id, @NonNull String title) implements SampleSubject {}
