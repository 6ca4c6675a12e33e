// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.NonNull;

/** What a claim can be about. */
@Interface("Subject")
@Description("What a claim can be about: a model, a family, a class, a product, a licence, a definition or a body.")
public interface SubjectView extends NodeView, EntryView {
    /** {@return the usual name} */
    @NonNull
    @Description("The usual name.")
    String getName();
}
