// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Tag;

/** Each statement of the catalogue, or its like on another type or link; all of them: {@link WholeCatalogueProfileTest}. */
@Tag("slow")
@QuarkusTest
class ProfileTest extends ProfiledCatalogue {
    @Override
    List<ProfiledStatements.Asked> asked(ProfiledStatements statements) {
        return statements.some();
    }
}
