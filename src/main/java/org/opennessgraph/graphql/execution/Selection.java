// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import io.smallrye.graphql.api.Context;
import java.util.List;

/** Which fields are asked of a field's result: what an API method looks at to choose between statements. */
public final class Selection {

    private final DataFetchingFieldSelectionSet fields;

    private Selection(DataFetchingFieldSelectionSet fields) {
        this.fields = fields;
    }

    /** The selection of the field that an API method answers, from its parameter of type {@link Context}. */
    public static Selection of(Context context) {
        return new Selection(context.unwrap(DataFetchingEnvironment.class).getSelectionSet());
    }

    /**
     * Whether a field is asked, in whatever type of the result and under whatever alias.
     *
     * @param path names of fields from the result downwards, at least one
     */
    public boolean has(String... path) {
        return has(fields, List.of(path));
    }

    // getImmediateFields level by level: getFields expands the whole tree, which costs about a hundred times as much.
    private static boolean has(DataFetchingFieldSelectionSet fields, List<String> path) {
        for (SelectedField field : fields.getImmediateFields()) {
            if (field.getName().equals(path.get(0))
                    && (path.size() == 1 || has(field.getSelectionSet(), path.subList(1, path.size())))) {
                return true;
            }
        }
        return false;
    }
}
