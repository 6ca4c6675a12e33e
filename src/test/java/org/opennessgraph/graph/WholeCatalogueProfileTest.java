// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every statement of the catalogue; none is left out. */
@QuarkusTest
@Tag("thorough")
class WholeCatalogueProfileTest extends ProfiledCatalogue {
    @Override
    List<ProfiledStatements.Asked> asked(ProfiledStatements statements) {
        return statements.all();
    }

    @Test
    void every_statement_of_the_catalogue_is_profiled() {
        Set<String> profiled = new LinkedHashSet<>();
        new ProfiledStatements().all().forEach(one -> profiled.add(one.text()));

        assertThat(profiled).isEqualTo(new LinkedHashSet<>(new Statements().all()));
    }

    @Test
    void warming_up_leaves_nothing_to_plan_for_any_parameters() {
        graph().run("CALL db.clearQueryCaches()", Map.of());
        int texts = graph().warmUp().warm();

        for (ProfiledStatements.Asked asked : new ProfiledStatements().all()) {
            graph().run(asked.text(), Map.of("p", asked.parameters()));
        }

        // It tells how many it forgets; these runs have added none of their own.
        String cleared = graph().run("CALL db.clearQueryCaches()", Map.of())
                .get(0)
                .get("value")
                .asString();
        assertThat(cleared).contains(" " + texts + " ");
    }
}
