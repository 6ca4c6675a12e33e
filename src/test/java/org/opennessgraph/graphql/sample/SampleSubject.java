// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.sample;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** What claims are about: an interface with fields of its own and one that is answered in batches. */
@Interface("SampleSubject")
public interface SampleSubject {

    @Id
    @NonNull
    @Name("id")
    String id();
}
