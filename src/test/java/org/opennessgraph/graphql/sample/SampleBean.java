// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.sample;

import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** An input with setters and a starting value. */
@Input("SampleBean")
public class SampleBean {

    private @Nullable String name;
    private int count = 7;

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public Integer getCount() {
        return count;
    }

    public void setCount(Integer count) {
        this.count = count;
    }
}
