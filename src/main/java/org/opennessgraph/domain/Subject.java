// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

/** What a claim can be about. */
public sealed interface Subject extends Entry
        permits Model, ModelFamily, SubjectClass, Product, License, Definition, Organization {}
